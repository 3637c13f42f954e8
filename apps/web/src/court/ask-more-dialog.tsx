import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { courtRequireSupplement } from '@maplebridge/contract/src/court/sdk.gen.js';
import type { CourtRequireSupplementData } from '@maplebridge/contract/src/court/types.gen.js';
import { useProblemFields } from '../api/use-problem-words.js';
import { useSend } from '../api/use-send.js';
import { Button } from '../ui/button.js';
import { CheckGroup } from '../ui/choices.js';
import { DateField } from '../ui/date-field.js';
import { Dialog, DialogButtons, DialogTrigger } from '../ui/dialog.js';
import { ErrorSummary } from '../ui/error-summary.js';
import { TextArea } from '../ui/text-field.js';
import { useTyped } from '../ui/use-typed.js';
import type { Docket } from './use-court.js';

type Items = CourtRequireSupplementData['body']['items'];

/** One notice: what is missing, item by item, and one date. */
export function AskMoreDialog({ docket }: { docket: Docket }) {
  const { t } = useTranslation('court', { keyPrefix: 'screens.more' });
  const { t: law } = useTranslation('law', { keyPrefix: 'fields.supplement' });
  const [items, setItems] = useTyped<string[]>(`${docket.id}.more.items`, []);
  const [notes, setNotes] = useTyped<Record<string, string>>(`${docket.id}.more.notes`, {});
  const [due, setDue] = useTyped<string | null>(`${docket.id}.more.due`, null);
  const [tried, setTried] = useState(false);
  const ask = useSend(courtRequireSupplement, { typed: `${docket.id}.more.` });
  const problems = useProblemFields('court')(ask.error);
  const missing = [...(items.length === 0 ? [{ field: 'items', message: t('none') }] : []), ...(due ? [] : [{ field: 'dueAt', message: t('dueMissing') }])];
  const shown = tried && missing.length > 0 ? missing : problems.summary;
  const at = (field: string) => (tried && missing.find((one) => one.field === field)?.message) || problems.at[field];
  const send = (close: () => void) => {
    setTried(true);
    if (missing.length > 0) return;
    const body = { items: items.map((item) => ({ item, note: (notes[item] ?? '').trim() })) as Items, dueAt: new Date(`${due}T23:59:59+08:00`).toISOString() };
    ask.mutate({ path: { docketId: docket.id }, body }, { onSuccess: close });
  };
  return (
    <DialogTrigger>
      <Button>{t('open')}</Button>
      <Dialog title={t('title')} kind="side">
        {(close) => (
          <div className="grid gap-5">
            <ErrorSummary problems={shown} />
            <CheckGroup
              id="items" label={t('items')} error={at('items')} value={items} onChange={setItems}
              options={docket.supplementItems.map((item) => ({
                value: item, label: law(item),
                reveal: <TextArea label={t('note', { item: law(item) })} rows={2} value={notes[item] ?? ''} onChange={(note) => setNotes({ ...notes, [item]: note })} />,
              }))}
            />
            <DateField id="dueAt" label={t('due')} value={due} onChange={setDue} error={at('dueAt')} />
            <DialogButtons>
              <Button kind="primary" isPending={ask.isPending} pendingWords={t('doing')} onPress={() => send(close)}>{t('do')}</Button>
            </DialogButtons>
          </div>
        )}
      </Dialog>
    </DialogTrigger>
  );
}
