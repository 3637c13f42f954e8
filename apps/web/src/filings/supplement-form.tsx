import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { filingsSupplement } from '@maplebridge/contract/src/filings/sdk.gen.js';
import { useProblemFields } from '../api/use-problem-words.js';
import { useSend } from '../api/use-send.js';
import { OneFile } from '../people/one-file.js';
import { Button } from '../ui/button.js';
import { Section } from '../ui/card.js';
import { ErrorSummary } from '../ui/error-summary.js';
import { TextArea } from '../ui/text-field.js';
import { useFormat } from '../words/use-format.js';
import type { Filing } from './use-filing.js';

interface Brought {
  readonly text: string;
  readonly fileId?: string;
}

/** What the court asked for, item by item, sent once. */
export function SupplementForm({ caseId, filing }: { caseId: string; filing: Filing }) {
  const { t } = useTranslation('filings', { keyPrefix: 'screens' });
  const { t: law } = useTranslation('law');
  const format = useFormat();
  const [brought, setBrought] = useState<Record<string, Brought>>({});
  const [tried, setTried] = useState(false);
  const send = useSend(filingsSupplement);
  const problems = useProblemFields('filings')(send.error);
  const { items, dueAt } = filing.supplement!;
  const of = (id: string): Brought => brought[id] ?? { text: '' };
  const put = (id: string, change: Partial<Brought>) => setBrought((before) => ({ ...before, [id]: { ...of(id), ...before[id], ...change } }));
  const missing = items.filter(({ id }) => of(id).text.trim() === '' && !of(id).fileId).map(({ id }) => ({ field: id, message: t('supplementItemMissing') }));
  const submit = () => {
    setTried(true);
    if (missing.length > 0) return;
    send.mutate({ path: { caseId }, body: { items: items.map(({ id }) => ({ id, text: of(id).text.trim(), fileIds: of(id).fileId ? [of(id).fileId!] : [] })) } });
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
            <TextArea id={id} label={t('supplementText')} rows={3} value={of(id).text} onChange={(text) => put(id, { text })} error={tried ? missing.find(({ field }) => field === id)?.message : undefined} />
            <OneFile id={`${id}-file`} label={t('supplementFile')} hint="" onChange={(fileId) => put(id, { fileId })} />
          </div>
        ))}
        <Button kind="primary" wide isPending={send.isPending} onPress={submit}>{t('supplementSend')}</Button>
      </div>
    </Section>
  );
}
