import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { filingsSupplement } from '@maplebridge/contract/src/filings/sdk.gen.js';
import { useProblemFields } from '../api/use-problem-words.js';
import { useSend } from '../api/use-send.js';
import { OneFile, type StoredFile } from '../people/one-file.js';
import { Button } from '../ui/button.js';
import { Section } from '../ui/card.js';
import { ErrorSummary } from '../ui/error-summary.js';
import { TextArea } from '../ui/text-field.js';
import { say } from '../ui/toast.js';
import { useTyped } from '../ui/use-typed.js';
import { useFormat } from '../words/use-format.js';
import type { Filing } from './use-filing.js';

/** What the court asked for, item by item, sent once. */
export function SupplementForm({ caseId, filing }: { caseId: string; filing: Filing }) {
  const { t } = useTranslation('filings', { keyPrefix: 'screens' });
  const { t: law } = useTranslation('law');
  const format = useFormat();
  const typed = `${caseId}.supplement.`;
  const [texts, setTexts] = useTyped<Record<string, string>>(`${typed}texts`, {});
  const [files, setFiles] = useTyped<Record<string, StoredFile>>(`${typed}files`, {});
  const [tried, setTried] = useState(false);
  const send = useSend(filingsSupplement, { typed, onDone: () => say(t('supplementSent')) });
  const problems = useProblemFields('filings')(send.error);
  const { items, dueAt } = filing.supplement!;
  const textOf = (id: string) => texts[id]?.trim() ?? '';
  const missing = items.filter(({ id }) => !textOf(id) && !files[id]).map(({ id }) => ({ field: id, message: t('supplementItemMissing') }));
  const submit = () => {
    setTried(true);
    if (missing.length > 0) return;
    send.mutate({ path: { caseId }, body: { items: items.map(({ id }) => ({ id, text: textOf(id), fileIds: files[id] ? [files[id].fileId] : [] })) } });
  };
  return (
    <Section id="supplement" title={t('supplementTitle')}>
      <ErrorSummary problems={tried && missing.length > 0 ? missing : problems.summary} />
      <p>{t('supplementDue', { date: format.moment(dueAt) })}</p>
      <div className="grid gap-7 mt-4">
        {items.map(({ id, item, note }) => (
          <div key={id} className="grid gap-3">
            <h3>{law(`fields.supplement.${item}`)}</h3>
            {note && <p translate="no">{t('supplementNote', { note })}</p>}
            <TextArea id={id} label={t('supplementText')} rows={3} value={texts[id] ?? ''} onChange={(text) => setTexts((all) => ({ ...all, [id]: text }))} error={tried ? missing.find(({ field }) => field === id)?.message : undefined} />
            <OneFile id={`${id}-file`} label={t('supplementFile')} hint="" value={files[id]} onChange={(file) => setFiles(({ [id]: _, ...rest }) => (file ? { ...rest, [id]: file } : rest))} />
          </div>
        ))}
        <Button kind="primary" wide isPending={send.isPending} onPress={submit}>{t('supplementSend')}</Button>
      </div>
    </Section>
  );
}
