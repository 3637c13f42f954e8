import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { casesResume, casesSuspend, casesTerminate } from '@maplebridge/contract/src/cases/sdk.gen.js';
import type { CaseHome } from '@maplebridge/contract/src/cases/types.gen.js';
import { useSend } from '../../api/use-send.js';
import { Button } from '../../ui/button.js';
import { say } from '../../ui/toast.js';
import { ReasonDialog } from './reason-dialog.js';

const PAUSE = ['appraisal', 'false-mediation-doubt', 'fault'] as const;
const END = ['party-stops', 'too-far-apart', 'not-reached', 'time-over', 'other'] as const;

/** Pausing, going on and ending without an agreement: exactly what the case allows whoever works on it. */
export function Steer({ home, children }: { home: CaseHome; children?: ReactNode }) {
  const { t } = useTranslation(['cases', 'deadlines']);
  const words = (key: string) => t(`cases:screens.steer.${key}`);
  const [asking, setAsking] = useState<'suspend' | 'terminate'>();
  const done = (key: string) => ({
    onDone: () => {
      setAsking(undefined);
      say(words(key));
    },
  });
  const suspend = useSend(casesSuspend, done('paused'));
  const resume = useSend(casesResume, done('resumed'));
  const end = useSend(casesTerminate, done('ended'));
  const path = { caseId: home.id };
  const can = (action: string) => home.allowedActions.includes(action);
  const close = () => setAsking(undefined);
  return (
    <div className="flex flex-wrap gap-2">
      {children}
      {can('terminate') && <Button onPress={() => setAsking('terminate')}>{words('end')}</Button>}
      {can('suspend') && <Button onPress={() => setAsking('suspend')}>{words('pause')}</Button>}
      {can('resume') && (
        <Button kind="primary" isPending={resume.isPending} onPress={() => resume.mutate({ path })}>
          {words('resume')}
        </Button>
      )}
      {asking === 'suspend' && (
        <ReasonDialog words="pause" reasons={PAUSE} label={(reason) => t(`deadlines:reasons.pause.${reason}`)} isPending={suspend.isPending} error={suspend.error} onClose={close} onSend={(reason) => suspend.mutate({ path, body: { reason } })} />
      )}
      {asking === 'terminate' && (
        <ReasonDialog words="end" reasons={END} label={(reason) => t(`cases:reasons.end.${reason}`)} isPending={end.isPending} error={end.error} onClose={close} onSend={(reason) => end.mutate({ path, body: { reason } })} />
      )}
    </div>
  );
}
