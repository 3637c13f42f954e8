import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { casesTerminate, casesWithdraw } from '@maplebridge/contract/src/cases/sdk.gen.js';
import type { CaseHome } from '@maplebridge/contract/src/cases/types.gen.js';
import { useProblemWords } from '../../api/use-problem-words.js';
import { toProblem } from '../../api/problem.js';
import { useSend } from '../../api/use-send.js';
import { Phone } from '../../home/phone.js';
import { Button } from '../../ui/button.js';
import { Section } from '../../ui/card.js';
import { Dialog, DialogButtons } from '../../ui/dialog.js';
import { say } from '../../ui/toast.js';

/** Somebody to call, and the way out: always there while it is allowed. */
export function HelpAndStop({ home }: { home: CaseHome }) {
  const { t } = useTranslation('cases', { keyPrefix: 'screens.home' });
  const [asking, setAsking] = useState(false);
  const done = {
    onDone: () => {
      setAsking(false);
      say(t('stopped'));
    },
  };
  const withdraw = useSend(casesWithdraw, done);
  const terminate = useSend(casesTerminate, done);
  const words = useProblemWords('cases');
  const can = (action: string) => home.allowedActions.includes(action);
  const stop = () => (can('withdraw') ? withdraw.mutate({ path: { caseId: home.id } }) : terminate.mutate({ path: { caseId: home.id }, body: { reason: 'party-stops' } }));
  const error = withdraw.error ?? terminate.error;
  return (
    <Section id="help" title={t('help')}>
      <p className="sec">{t('help-note')}</p>
      <Phone />
      {(can('withdraw') || can('terminate')) && (
        <Button kind="link" onPress={() => setAsking(true)}>
          {t('stop')}
        </Button>
      )}
      <Dialog title={t('stop-title')} isOpen={asking} onOpenChange={setAsking}>
        <p>{t('stop-text')}</p>
        {error && <p className="msg">{words(toProblem(error))}</p>}
        <DialogButtons>
          <Button onPress={() => setAsking(false)}>{t('stop-no')}</Button>
          <Button kind="danger" isPending={withdraw.isPending || terminate.isPending} pendingWords={t('stopping')} onPress={stop}>
            {t('stop-yes')}
          </Button>
        </DialogButtons>
      </Dialog>
    </Section>
  );
}
