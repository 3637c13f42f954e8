import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Search } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { courtTakeNext } from '@maplebridge/contract/src/court/sdk.gen.js';
import { useProblemFields } from '../api/use-problem-words.js';
import { useSend } from '../api/use-send.js';
import { Desk } from '../people/desk.js';
import { useDesk } from '../people/use-desk.js';
import { Button } from '../ui/button.js';
import { ErrorSummary } from '../ui/error-summary.js';
import { Icon } from '../ui/icon.js';
import { More } from '../ui/more.js';
import { Empty, Skeleton } from '../ui/states.js';
import { TabNav } from '../ui/tabs.js';
import { InboxTable } from './inbox-table.js';
import { PullChosen } from './pull-chosen.js';
import { TABS, type Tab } from './tabs.js';
import { inboxQuery } from './use-court.js';
import './court.css';

/** The court's queue: the most urgent first, its four kinds, one button for the next. */
export function InboxPage({ tab, text }: { tab: Tab; text: string }) {
  const { t } = useTranslation('court', { keyPrefix: 'screens.inbox' });
  const { organisation } = useDesk();
  const organisationId = organisation?.id ?? '';
  const navigate = useNavigate();
  const [typed, setTyped] = useState(text);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const inbox = useInfiniteQuery(inboxQuery(organisationId, tab, text));
  const next = useSend(courtTakeNext, { onDone: ({ id }) => navigate({ to: '/confirmations/$docketId', params: { docketId: id } }) });
  const problems = useProblemFields('court')(next.error);
  const rows = inbox.data?.pages.flatMap((page) => page.items) ?? [];
  const counts = inbox.data?.pages[0]?.counts ?? [];
  const search = (event: FormEvent) => {
    event.preventDefault();
    void navigate({ to: '/confirmations', search: { tab, text: typed.trim() || undefined } });
  };
  const tools = (
    <>
      <form className="search" role="search" onSubmit={search}>
        <Icon of={Search} />
        <input className="input" type="search" aria-label={t('search')} placeholder={t('search')} value={typed} onChange={(event) => setTyped(event.target.value)} />
      </form>
      <PullChosen organisationId={organisationId} chosen={chosen} onDone={() => setChosen([])} />
      <Button kind="primary" isPending={next.isPending} pendingWords={t('taking')} onPress={() => next.mutate({ path: { organisationId } })}>{t('next')}</Button>
    </>
  );
  return (
    <Desk title={t('title')} current="court" look="court" tools={tools}>
      <ErrorSummary problems={problems.summary} />
      <TabNav
        label={t('tabs')} current={tab}
        links={TABS.map((id) => ({ id, title: t(`tab.${id}`), count: id === 'decided' ? undefined : (counts.find((one) => one.tab === id)?.count ?? 0), hot: id === 'new', link: { to: '/confirmations', search: { tab: id } } }))}
      />
      <p className="sub my-3">{t('hint')}</p>
      {inbox.isPending ? (
        <Skeleton lines={6} />
      ) : rows.length === 0 ? (
        <Empty title={t('none')}>{t('noneLead')}</Empty>
      ) : (
        <InboxTable rows={rows} chosen={chosen} onChoose={setChosen} />
      )}
      <More of={inbox} />
    </Desk>
  );
}
