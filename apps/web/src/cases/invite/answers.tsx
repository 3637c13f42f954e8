import { CalendarClock, CircleQuestionMark } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { casesAnswer } from '@maplebridge/contract/src/cases/sdk.gen.js';
import type { Invitation, InvitedAnswer } from '@maplebridge/contract/src/cases/types.gen.js';
import { useProblemFields } from '../../api/use-problem-words.js';
import { useSend } from '../../api/use-send.js';
import { Button } from '../../ui/button.js';
import { Section } from '../../ui/card.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import type { WishKind } from './wish-dialog.js';

const WishDialog = lazy(() => import('./wish-dialog.js').then(({ WishDialog: Loaded }) => ({ default: Loaded })));

/** Four answers, one of them solid. */
export function Answers({ token, invitation, onAnswered }: { token: string; invitation: Invitation; onAnswered: (answer: InvitedAnswer['answer']) => void }) {
  const { t } = useTranslation('cases-guest', { keyPrefix: 'invite' });
  const [wishing, setWishing] = useState<WishKind>();
  const send = useSend(casesAnswer, {
    typed: `${invitation.number}.wish.`,
    onDone: (_, { body }) => {
      setWishing(undefined);
      onAnswered(body.answer);
      window.scrollTo({ top: 0 });
    },
  });
  const problem = useProblemFields('cases')(send.error);
  const answer = (body: InvitedAnswer) => send.mutate({ path: { token }, body });
  return (
    <Section id="answer" title={t('answer')}>
      <ErrorSummary problems={problem.summary} />
      <div className="btns">
        <Button kind="primary" wide isPending={send.isPending} pendingWords={t('sending')} onPress={() => answer({ answer: 'agree' })}>
          {t('agree')}
        </Button>
        <Button wide icon={CalendarClock} onPress={() => setWishing('agree-otherwise')}>
          {t('otherwise')}
        </Button>
        <Button wide icon={CircleQuestionMark} onPress={() => setWishing('ask-for-help')}>
          {t('ask')}
        </Button>
        <Button kind="plain" wide onPress={() => setWishing('decline')}>
          {t('decline')}
        </Button>
      </div>
      <p className="sec mt-3">{t('after')}</p>
      <Suspense>{wishing && <WishDialog kind={wishing} name={invitation.applicantName} typed={`${invitation.number}.wish.${wishing}`} isPending={send.isPending} onClose={() => setWishing(undefined)} onSend={(wish) => answer({ answer: wishing, wish })} />}</Suspense>
    </Section>
  );
}
