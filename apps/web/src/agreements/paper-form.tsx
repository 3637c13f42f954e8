import { useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { agreementsAcceptPaper } from '@maplebridge/contract/src/agreements/sdk.gen.js';
import { useProblemFields } from '../api/use-problem-words.js';
import { useSend } from '../api/use-send.js';
import { Button } from '../ui/button.js';
import { Checkbox, CheckGroup } from '../ui/choices.js';
import { Chip } from '../ui/chip.js';
import { DateField } from '../ui/date-field.js';
import { ErrorSummary } from '../ui/error-summary.js';
import { say } from '../ui/toast.js';
import type { Agreement } from './use-agreement.js';
import { useOneUpload } from './use-handwriting.js';

/** The paper road: the scan, when it was signed, whose hand is on it, and that it was compared. */
export function PaperForm({ caseId, agreement }: { caseId: string; agreement: Agreement }) {
  const { t } = useTranslation('agreements', { keyPrefix: 'screens.terms' });
  const { t: after } = useTranslation('agreements', { keyPrefix: 'screens.after' });
  const [scanFileId, setScan] = useState<string>();
  const [sending, setSending] = useState(false);
  const [date, setDate] = useState<string | null>(null);
  const [partyIds, setParties] = useState<string[]>([]);
  const [compared, setCompared] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const upload = useOneUpload();
  const accept = useSend(agreementsAcceptPaper, { onDone: () => say(t('paper-done')) });
  const problems = useProblemFields('agreements')(accept.error ?? failure);
  const take = async (files: FileList | null) => {
    const file = files?.[0];
    if (!file) return;
    setSending(true);
    setFailure(undefined);
    await upload(file).then(setScan, setFailure);
    setSending(false);
  };
  const signedAt = date && new Date(Math.min(Date.parse(`${date}T12:00:00+08:00`), Date.now() - 60_000)).toISOString();
  return (
    <div className="grid gap-4">
      <ErrorSummary problems={problems.summary} />
      <p>{t('paper-lead')}</p>
      {scanFileId ? (
        <p><Chip tone="ok">{t('paper-ready')}</Chip></p>
      ) : (
        <FileTrigger acceptedFileTypes={['application/pdf', 'image/*']} onSelect={(files) => void take(files)}>
          <Button isPending={sending} pendingWords={after('slip-sending')}>{t('paper-scan')}</Button>
        </FileTrigger>
      )}
      <DateField id="signedAt" label={t('paper-date')} error={problems.at['signedAt']} value={date} onChange={setDate} />
      <CheckGroup id="partyIds" label={t('paper-who')} error={problems.at['partyIds']} value={partyIds} onChange={setParties} options={agreement.parties.map(({ id, name }) => ({ value: id, label: name }))} />
      <Checkbox id="compared" error={problems.at['compared']} isSelected={compared} onChange={setCompared}>{t('paper-compared', { number: agreement.number })}</Checkbox>
      <Button isPending={accept.isPending} isDisabled={!scanFileId || !signedAt} onPress={() => scanFileId && signedAt && accept.mutate({ path: { caseId }, body: { number: agreement.number, scanFileId, signedAt, partyIds, compared } })}>
        {t('paper-accept')}
      </Button>
    </div>
  );
}
