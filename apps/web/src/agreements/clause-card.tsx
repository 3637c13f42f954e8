import { CircleAlert, CircleCheck, PencilLine } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { agreementsMarkClause } from '@maplebridge/contract/src/agreements/sdk.gen.js';
import { useSend } from '../api/use-send.js';
import { Checkbox } from '../ui/choices.js';
import { Chip } from '../ui/chip.js';
import { Icon } from '../ui/icon.js';
import { capitals } from '../ui/money.js';
import { AskForChange } from './ask-for-change.js';
import { isYours, nameOf, useText, type Agreement } from './use-agreement.js';
import { useDutyWords } from './use-duty-words.js';

export type ReadingWay = 'both' | 'plain' | 'legal';
interface Props {
  caseId: string;
  agreement: Agreement;
  clause: { id: string; text: string };
  n: number;
  way: ReadingWay;
  changed: boolean;
  /** Only a party that has not signed may answer. */
  mayMark: boolean;
}

/** One term: plain words, the legal text under them, and one's own answer. */
export function ClauseCard({ caseId, agreement, clause, n, way, changed, mayMark }: Props) {
  const { t } = useTranslation('agreements', { keyPrefix: 'screens.read' });
  const send = useSend(agreementsMarkClause);
  const marks = agreement.marks.filter((mark) => mark.clauseId === clause.id);
  const mine = marks.find((mark) => isYours(agreement, mark.partyId));
  const agreed = send.isPending ? send.variables?.body.answer === 'agree' : mine?.answer === 'agree';
  const mark = (answer: 'agree' | 'change', note?: string) => send.mutateAsync({ path: { caseId }, body: { number: agreement.number, clauseId: clause.id, answer, note } });
  return (
    <li className="clause card" aria-labelledby={`clause-${clause.id}`}>
      <div className="ch">
        <span className="cap">{t('clause', { n })}</span>
        {changed && <Chip tone="info" icon={PencilLine}>{t('changed-chip')}</Chip>}
      </div>
      <Plain agreement={agreement} clause={clause} shown={way !== 'legal'} />
      {way !== 'plain' && (
        <div className="legal">
          <span className="small">{t('original')}</span>
          <p translate="no">{clause.text}</p>
        </div>
      )}
      {mine?.answer === 'change' && mine.note !== '' && (
        <p className="sec" role="status">
          <b>{t('your-wish')}</b> <span translate="no">{mine.note}</span>
        </p>
      )}
      {mayMark && (
        <Checkbox isSelected={agreed} onChange={(yes) => void mark(yes ? 'agree' : 'change')}>
          {t('agree')}
        </Checkbox>
      )}
      <div className="cf">
        <span>
          {marks.filter((one) => one !== mine && (one.answer === 'agree' || one.note !== '')).map((one) => (
            <span className="sec" key={one.partyId}>
              <Icon of={one.answer === 'agree' ? CircleCheck : CircleAlert} small />
              {t(one.answer === 'agree' ? 'agreed-by' : 'wants-change', { name: nameOf(agreement, one.partyId) })}
            </span>
          ))}
        </span>
        {mayMark && <AskForChange typed={`${caseId}.change.${clause.id}`} onSend={(note) => mark('change', note)} />}
      </div>
    </li>
  );
}

function Plain({ agreement, clause, shown }: { agreement: Agreement; clause: { id: string }; shown: boolean }) {
  const { t } = useTranslation('agreements', { keyPrefix: 'screens.read' });
  const { t: kernel } = useTranslation('kernel');
  const text = useText(agreement).clauses.find(({ id }) => id === clause.id)?.text ?? '';
  const words = useDutyWords();
  const obligation = agreement.terms.obligations.find(({ id }) => id === clause.id);
  if (!obligation)
    return (
      <>
        <h2 id={`clause-${clause.id}`}>{t(clause.id === 'closing' ? 'closing' : 'other')}</h2>
        {shown && <p className="pl" translate="no">{text}</p>}
      </>
    );
  const { amount, instalments, kind, debtorId, creditorId } = obligation;
  const pays = kind === 'pay';
  return (
    <>
      <h2 id={`clause-${clause.id}`} translate="no">{words.heading(agreement, obligation)}</h2>
      {shown && amount && (
        <p className="money" translate="no">
          <b className="num">{words.money(amount)}</b>
          {amount.currency === 'CNY' && <span>{kernel('money.capitals', { capitals: capitals(amount.minor) })}</span>}
        </p>
      )}
      {shown && (
        <dl className="ob" translate="no">
          <Row name={t(pays ? 'who-pays' : 'who-does')} value={nameOf(agreement, debtorId)} />
          <Row name={t(pays ? 'to-whom' : 'for-whom')} value={nameOf(agreement, creditorId)} />
          {instalments.length === 0 && <Row name={t('when')} value={words.due(obligation.due)} />}
          {instalments.map((part, i) => (
            <Row key={part.id} name={t('instalment', { n: i + 1 })} value={`${words.money({ minor: part.minor, currency: amount?.currency ?? 'CNY' })} ${words.due(part.due)}`} />
          ))}
          {kind !== 'refrain' && <Row name={t(pays ? 'how-paid' : 'how-done')} value={words.method(obligation)} />}
        </dl>
      )}
      {shown && !pays && <p className="pl" translate="no">{obligation.act[agreement.language]}</p>}
    </>
  );
}

const Row = ({ name, value }: { name: string; value: string }) => (
  <div>
    <dt>{name}</dt>
    <dd>{value}</dd>
  </div>
);
