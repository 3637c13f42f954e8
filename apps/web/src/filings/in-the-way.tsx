import { CircleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '../ui/button.js';
import { Section } from '../ui/card.js';
import { Icon } from '../ui/icon.js';
import { useCited } from '../words/use-cited.js';
import { inTheWay, type Filing } from './use-filing.js';

/** What has to be done before the papers can go to the court, and where. */
export function InTheWay({ caseId, filing }: { caseId: string; filing: Filing }) {
  const { t } = useTranslation('filings', { keyPrefix: 'screens' });
  const { t: law } = useTranslation('law', { keyPrefix: 'problems.preflight' });
  const cited = useCited();
  const open = inTheWay(filing);
  if (open.length === 0) return null;
  return (
    <Section id="in-the-way" title={t('inTheWay')}>
      <ul className="check">
        {open.map(({ id, citation }) => (
          <li key={id}>
            <Icon of={CircleAlert} className="warn" small />
            <div>
              {law(`${id}.title`)}
              <p className="sec">{law(`${id}.remedy`)}</p>
              {citation && <p className="sec quiet">{cited(citation)}</p>}
              {id === 'property-proof-missing' && <LinkButton kind="link" to="/cases/$caseId/evidence" params={{ caseId }}>{t('toEvidence')}</LinkButton>}
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
