import { Circle, CircleCheck, CircleDot, type LucideIcon } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../ui/icon.js';
import { useFormat } from '../words/use-format.js';
import { isYours, type Agreement } from './use-agreement.js';

interface Line {
  id: string;
  who: string;
  at?: string;
  stamp?: boolean;
  turn: boolean;
  yours?: boolean;
}

/** Who has signed and who is next: the parties, then the mediator, then the stamp. */
export function SigningOrder({ agreement }: { agreement: Agreement }) {
  const { t } = useTranslation('agreements', { keyPrefix: 'screens.sign' });
  const { state, parties, signatures, mediators } = agreement;
  const found = (kind: string, partyId?: string) => signatures.find((one) => one.kind === kind && (partyId === undefined || one.partyId === partyId));
  const lines: Line[] = [
    ...parties.map(({ id, name, representative }) => {
      const signed = found('party', id);
      const by = signed?.signerName ?? representative?.name;
      return { id, who: by && by !== name ? t('for', { name: by, party: name }) : name, at: signed?.signedAt, turn: state === 'signing' && !signed, yours: isYours(agreement, id) };
    }),
    { id: 'mediator', who: t('mediator', { name: found('mediator')?.signerName ?? mediators.join(' ') }), at: found('mediator')?.signedAt, turn: state === 'signed-by-parties' },
    { id: 'seal', who: t('seal'), at: found('seal')?.signedAt, stamp: true, turn: state === 'signed' },
  ];
  return (
    <ul className="order" aria-label={t('order')}>
      {lines.map((line) => (
        <OrderLine key={line.id} line={line} />
      ))}
    </ul>
  );
}

function OrderLine({ line: { who, at, stamp, turn, yours } }: { line: Line }) {
  const { t } = useTranslation('agreements', { keyPrefix: 'screens.sign' });
  const format = useFormat();
  const icon: LucideIcon = at ? CircleCheck : turn ? CircleDot : Circle;
  const mine = turn && yours;
  return (
    <li className={at ? 'y' : mine ? 'me1' : undefined}>
      <Icon of={icon} />
      {mine ? <b translate="no">{who}</b> : <span translate="no">{who}</span>}
      {mine ? <b>{t('your-turn')}</b> : <span className="sec">{at ? t(stamp ? 'stamped-at' : 'signed-at', { at: format.shortMoment(at) }) : t(stamp ? 'last' : 'waiting')}</span>}
    </li>
  );
}
