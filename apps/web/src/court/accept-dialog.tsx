import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { courtAccept } from '@maplebridge/contract/src/court/sdk.gen.js';
import { useProblemFields } from '../api/use-problem-words.js';
import { useSend } from '../api/use-send.js';
import { Button } from '../ui/button.js';
import { Dialog, DialogButtons, DialogTrigger } from '../ui/dialog.js';
import { ErrorSummary } from '../ui/error-summary.js';
import { TextField } from '../ui/text-field.js';
import type { Docket } from './use-court.js';

/** Accepts with a case number; the notice is made, sealed and served by itself. */
export function AcceptDialog({ docket }: { docket: Docket }) {
  const { t } = useTranslation('court', { keyPrefix: 'screens.accept' });
  const [number, setNumber] = useState(docket.suggestedNumber);
  const accept = useSend(courtAccept);
  const problems = useProblemFields('court')(accept.error);
  return (
    <DialogTrigger>
      <Button kind="primary">{t('open')}</Button>
      <Dialog title={t('title')}>
        {(close) => (
          <>
            <ErrorSummary problems={problems.summary} />
            <TextField id="number" label={t('number')} hint={t('hint')} error={problems.at['number']} value={number} onChange={setNumber} />
            <DialogButtons>
              <Button kind="primary" isPending={accept.isPending} pendingWords={t('doing')} onPress={() => accept.mutate({ path: { docketId: docket.id }, body: { number: number.trim() } }, { onSuccess: close })}>{t('do')}</Button>
            </DialogButtons>
          </>
        )}
      </Dialog>
    </DialogTrigger>
  );
}
