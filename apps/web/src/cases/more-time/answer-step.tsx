import { useTranslation } from 'react-i18next';
import { casesAnswerExtension } from '@maplebridge/contract/src/cases/sdk.gen.js';
import type { CaseHome, Extension } from '@maplebridge/contract/src/cases/types.gen.js';
import { toProblem } from '../../api/problem.js';
import { useProblemWords } from '../../api/use-problem-words.js';
import { useSend } from '../../api/use-send.js';
import { Button } from '../../ui/button.js';
import { StepCard } from '../../ui/step-card.js';
import { say } from '../../ui/toast.js';
import { useFormat } from '../../words/use-format.js';

type Proposal = NonNullable<Extension['proposal']>;

/** One tap, yes or no, neither more solid than the other, with what either means and the day it would then end. */
export function AnswerStep({ home, proposal, dueAt }: { home: CaseHome; proposal: Proposal; dueAt: string }) {
  const { t } = useTranslation('cases', { keyPrefix: 'screens' });
  const format = useFormat();
  const words = useProblemWords('cases');
  const answer = useSend(casesAnswerExtension, { onDone: (_, { body }) => say(t(body.agrees ? 'more-time.told-agreed' : 'more-time.told-declined')) });
  const send = (agrees: boolean) => answer.mutate({ path: { caseId: home.id }, body: { proposalId: proposal.id, agrees } });
  const sending = (agrees: boolean) => answer.isPending && answer.variables?.body.agrees === agrees;
  const [until, now] = [format.date(proposal.dueAt ?? dueAt), format.date(dueAt)];
  return (
    <StepCard turn="mine" turnWords={t('home.turn-mine')} due={t('home.due', { at: now })} title={t(`more-time.${asksKey(home, proposal.proposedBy)}`)}>
      <p className="sec">{t('more-time.meaning', { date: until, now })}</p>
      {answer.error && <p className="msg" role="alert">{words(toProblem(answer.error))}</p>}
      <div className="btns">
        <Button isPending={sending(true)} isDisabled={sending(false)} pendingWords={t('more-time.sending')} onPress={() => send(true)}>
          {t('more-time.agree', { date: until })}
        </Button>
        <Button isPending={sending(false)} isDisabled={sending(true)} pendingWords={t('more-time.sending')} onPress={() => send(false)}>
          {t('more-time.decline')}
        </Button>
      </div>
    </StepCard>
  );
}

function asksKey({ side, parties }: CaseHome, by: string): 'asks-mediator' | 'asks-other' | 'asks-party' {
  if (by === 'mediator') return 'asks-mediator';
  return side !== null && parties.find(({ id }) => id === by)?.side !== side ? 'asks-other' : 'asks-party';
}
