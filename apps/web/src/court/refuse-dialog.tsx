import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { courtDismiss, courtNotAccept } from '@maplebridge/contract/src/court/sdk.gen.js';
import type { CourtDismissData, CourtNotAcceptData } from '@maplebridge/contract/src/court/types.gen.js';
import { useProblemFields } from '../api/use-problem-words.js';
import { useSend } from '../api/use-send.js';
import { Button } from '../ui/button.js';
import { CheckGroup } from '../ui/choices.js';
import { Dialog, DialogButtons, DialogTrigger } from '../ui/dialog.js';
import { ErrorSummary } from '../ui/error-summary.js';
import { TextArea } from '../ui/text-field.js';
import { useTyped } from '../ui/use-typed.js';
import type { Docket } from './use-court.js';

/** Not accepted (before a number) or dismissed (after examination), each with its statutory reasons as codes. */
export function RefuseDialog({ docket, kind }: { docket: Docket; kind: 'not-accept' | 'dismiss' }) {
  const { t } = useTranslation('court', { keyPrefix: 'screens.refuse' });
  const { t: law } = useTranslation('law', { keyPrefix: `reasons.${kind === 'dismiss' ? 'dismissed' : 'notAccepted'}` });
  const typed = `${docket.id}.${kind}.`;
  const [reasons, setReasons] = useTyped<string[]>(`${typed}reasons`, []);
  const [note, setNote] = useTyped(`${typed}note`, '');
  const [tried, setTried] = useState(false);
  const notAccept = useSend(courtNotAccept, { typed });
  const dismiss = useSend(courtDismiss, { typed });
  const problems = useProblemFields('court')(notAccept.error ?? dismiss.error);
  const missing = reasons.length === 0 ? [{ field: 'reasons', message: t('none') }] : [];
  const send = (close: () => void) => {
    setTried(true);
    if (missing.length > 0) return;
    const path = { docketId: docket.id };
    if (kind === 'dismiss') dismiss.mutate({ path, body: { reasons: reasons as CourtDismissData['body']['reasons'], note: note.trim() } }, { onSuccess: close });
    else notAccept.mutate({ path, body: { reasons: reasons as CourtNotAcceptData['body']['reasons'], note: note.trim() } }, { onSuccess: close });
  };
  return (
    <DialogTrigger>
      <Button kind="danger">{t(`open-${kind}`)}</Button>
      <Dialog title={t(`title-${kind}`)} kind="side">
        {(close) => (
          <div className="grid gap-5">
            <ErrorSummary problems={tried && missing.length > 0 ? missing : problems.summary} />
            <CheckGroup id="reasons" label={t('reasons')} error={tried ? missing[0]?.message : undefined} value={reasons} onChange={setReasons} options={(kind === 'dismiss' ? docket.dismissalGrounds : docket.notAcceptedGrounds).map((code) => ({ value: code, label: law(code) }))} />
            <TextArea label={t('note')} rows={3} value={note} onChange={setNote} />
            <DialogButtons>
              <Button kind="danger" isPending={notAccept.isPending || dismiss.isPending} pendingWords={t('doing')} onPress={() => send(close)}>{t(`do-${kind}`)}</Button>
            </DialogButtons>
          </div>
        )}
      </Dialog>
    </DialogTrigger>
  );
}
