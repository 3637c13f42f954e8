import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { casesAccept, casesScreen } from '@maplebridge/contract/src/cases/sdk.gen.js';
import type { CaseHome } from '@maplebridge/contract/src/cases/types.gen.js';
import { toProblem } from '../../api/problem.js';
import { useProblemWords } from '../../api/use-problem-words.js';
import { useSend } from '../../api/use-send.js';
import { Button } from '../../ui/button.js';
import { say } from '../../ui/toast.js';
import { AskAgainDialog } from './ask-again-dialog.js';
import { GiveUpDialog } from './give-up-dialog.js';
import { RedirectDialog } from './redirect-dialog.js';
import { ReturnDialog } from './return-dialog.js';

/** Exactly the actions that the case allows this officer. */
export function Decide({ home }: { home: CaseHome }) {
  const { t } = useTranslation('cases', { keyPrefix: 'screens.screening' });
  const [asking, setAsking] = useState<'return' | 'redirect' | 'again' | 'give-up'>();
  const words = useProblemWords('cases');
  const path = { caseId: home.id };
  const screen = useSend(casesScreen);
  const accept = useSend(casesAccept, { onDone: () => say(t('accepted')) });
  const can = (action: string) => home.allowedActions.includes(action);
  const error = screen.error ?? accept.error;
  return (
    <div className="flex flex-wrap gap-2 items-center">
      {error && <p className="msg" role="alert">{words(toProblem(error))}</p>}
      {can('redirect') && <Button onPress={() => setAsking('redirect')}>{t('redirect')}</Button>}
      {can('return') && <Button onPress={() => setAsking('return')}>{t('return')}</Button>}
      {can('give-up-contact') && <Button onPress={() => setAsking('give-up')}>{t('give-up')}</Button>}
      {can('ask-again') && (
        <Button kind="primary" onPress={() => setAsking('again')}>
          {t('again')}
        </Button>
      )}
      {can('screen') && (
        <Button kind="primary" isPending={screen.isPending} onPress={() => screen.mutate({ path })}>
          {t('begin')}
        </Button>
      )}
      {can('accept') && (
        <Button kind="primary" isPending={accept.isPending} pendingWords={t('accepting')} onPress={() => accept.mutate({ path })}>
          {t('accept')}
        </Button>
      )}
      {asking === 'again' && <AskAgainDialog home={home} onClose={() => setAsking(undefined)} />}
      {asking === 'give-up' && <GiveUpDialog caseId={home.id} onClose={() => setAsking(undefined)} />}
      {asking === 'return' && <ReturnDialog caseId={home.id} onClose={() => setAsking(undefined)} />}
      {asking === 'redirect' && <RedirectDialog caseId={home.id} onClose={() => setAsking(undefined)} />}
    </div>
  );
}
