import { FileText, Video } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { AnchorButton, LinkButton } from '../ui/button.js';
import { useFormat } from '../words/use-format.js';
import { AskedItems } from './asked-items.js';
import type { Docket } from './use-court.js';

const STATE: Record<string, string> = { resumed: 'docketed' };

/** What this court has answered so far, with its papers and whether they arrived. */
export function CourtAnswers({ docket }: { docket: Docket }) {
  const { t } = useTranslation('court');
  const { t: law } = useTranslation('law');
  const format = useFormat();
  if (docket.answers.length === 0) return null;
  return (
    <>
      <div className="hd mt-4">
        <h2>{t('screens.review.answers')}</h2>
      </div>
      <ul className="rows">
        {docket.answers.map((answer) => (
          <li key={answer.seq} className="py-2 grid gap-1">
            <span>
              <b>{t(`states.${STATE[answer.kind] ?? answer.kind}`)}</b> <span className="sub">{format.shortMoment(answer.givenAt)}</span> <span className="sub">{t(answer.sentAt ? 'screens.review.sent' : 'screens.review.sending')}</span>
            </span>
            {answer.body.slot && <span>{t('screens.review.slot', { at: format.moment(answer.body.slot.startsAt), mode: t(`fields.mode.${answer.body.slot.mode}`) })}</span>}
            {answer.body.items && <AskedItems docket={docket} seq={answer.seq} items={answer.body.items} dueAt={answer.body.dueAt} />}
            {answer.body.reasons?.map((reason) => <span key={reason}>{law(`reasons.${answer.kind === 'not-accepted' ? 'notAccepted' : 'dismissed'}.${reason}`)}</span>)}
            {answer.body.note && <span className="sub" translate="no">{answer.body.note}</span>}
            {answer.paperId && <AnchorButton kind="link" icon={FileText} href={`/api/v1/dockets/${docket.id}/papers/${answer.paperId}`} download={`${answer.kind}.pdf`}>{t('screens.review.answerPaper')}</AnchorButton>}
            {answer.body.slot?.mode === 'video' && docket.state === 'verification-set' && (
              <LinkButton icon={Video} to="/verification/$slotId" params={{ slotId: answer.body.slot.slotId }}>{t('screens.review.enter')}</LinkButton>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
