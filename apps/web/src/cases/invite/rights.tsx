import { HandCoins, LockKeyhole, MapPin, Scale, UsersRound, type LucideIcon } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Section } from '../../ui/card.js';
import { Icon } from '../../ui/icon.js';

const RIGHTS: readonly [string, LucideIcon][] = [['free', HandCoins], ['secret', LockKeyhole], ['voluntary', Scale], ['company', UsersRound], ['home', MapPin]];

/** What an invited side may rely on, before it answers. */
export function Rights() {
  const { t } = useTranslation('cases-guest', { keyPrefix: 'invite' });
  return (
    <Section id="rest" title={t('rest')}>
      <ul className="rights">
        {RIGHTS.map(([name, icon]) => (
          <li key={name}>
            <Icon of={icon} />
            <div>
              <h3>{t(`right.${name}`)}</h3>
              <p className="sec">{t(`right.${name}-text`)}</p>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
