import { useQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { sessionsProposeRecord, sessionsRecord, sessionsWriteRecord } from '@maplebridge/contract/src/sessions/sdk.gen.js';
import { ask, type Answered } from '../api/ask.js';
import { useProblemFields } from '../api/use-problem-words.js';
import { useSend } from '../api/use-send.js';
import { Banner } from '../ui/banner.js';
import { Button } from '../ui/button.js';
import { Chip } from '../ui/chip.js';
import { ErrorSummary } from '../ui/error-summary.js';
import { TextArea } from '../ui/text-field.js';
import { useTyped } from '../ui/use-typed.js';
import type { SessionPath } from './use-room.js';

type Item = { kind: 'topic' | 'undisputed-fact'; text: string };
type SessionRecord = Answered<typeof sessionsRecord>;

export const useRecord = (path: SessionPath) =>
  useQuery({ queryKey: ['session-record', path.caseId, path.sessionId], queryFn: () => ask(sessionsRecord, { path }), throwOnError: false });

/** The host writes the record: topics and what nobody disputes. */
export function RecordEditor({ path }: { path: SessionPath }) {
  const { data: record } = useRecord(path);
  return record && <Editor path={path} record={record} />;
}

/** What is being typed stays; a newer version of the server is taken over only where nothing was typed. */
function Editor({ path, record }: { path: SessionPath; record: SessionRecord }) {
  const { t } = useTranslation('sessions');
  const [typed, setItems] = useTyped<readonly Item[] | undefined>(`${path.sessionId}.record`, undefined, record.items);
  const items = typed ?? (record.items as readonly Item[]);
  const write = useSend(sessionsWriteRecord);
  const propose = useSend(sessionsProposeRecord);
  const problem = useProblemFields('sessions')(write.error ?? propose.error);
  const may = (action: string) => record.allowedActions.includes(action);
  const change = (at: number, text: string) => setItems(items.map((item, index) => (index === at ? { ...item, text } : item)));
  const add = (kind: Item['kind']) => setItems([...items, { kind, text: '' }]);
  const filled = items.filter(({ text }) => text.trim() !== '');
  // Whoever goes on typing while it is saved keeps that.
  const save = () => write.mutate({ path, body: { items: [...filled] } }, { onSuccess: () => setItems((now) => (now === items ? undefined : now)) });
  const saved = JSON.stringify(filled) === JSON.stringify(record.items);
  const part = (kind: Item['kind'], title: string, label: string, more: string) => (
    <section className="grid gap-3 mt-4">
      <h2>{title}</h2>
      {items.map((item, index) => item.kind === kind && (
        <div key={index} className="grid gap-1">
          <TextArea label={label} value={item.text} onChange={(text) => change(index, text)} isDisabled={!may('write')} rows={2} />
          {may('write') && <Button kind="link" onPress={() => setItems(items.filter((_, other) => other !== index))}>{t('screens.record.take-out')}</Button>}
        </div>
      ))}
      {may('write') && <Button icon={Plus} onPress={() => add(kind)}>{more}</Button>}
    </section>
  );
  return (
    <>
      <p className="flex justify-between mt-4"><Chip tone={record.state === 'confirmed' ? 'ok' : 'info'}>{t(`states.record.${record.state}`)}</Chip><span className="sec">{t('screens.record.version', { number: record.number })}</span></p>
      <ErrorSummary problems={problem.summary} />
      {record.state === 'draft' && !may('write') && <Banner>{t('screens.record.before')}</Banner>}
      {part('topic', t('screens.record.topics'), t('screens.record.topic'), t('screens.record.add-topic'))}
      {part('undisputed-fact', t('screens.record.facts'), t('screens.record.fact'), t('screens.record.add-fact'))}
      <p className="flex gap-2 mt-4">
        {may('write') && <Button isDisabled={saved} isPending={write.isPending} onPress={save}>{saved && record.items.length > 0 ? t('screens.record.saved') : t('actions.write-record')}</Button>}
        {may('propose') && saved && <Button kind="primary" isPending={propose.isPending} onPress={() => propose.mutate({ path })}>{t('actions.propose-record')}</Button>}
      </p>
    </>
  );
}
