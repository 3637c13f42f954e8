import { createFileRoute } from '@tanstack/react-router';
import { InboxPage } from '../court/inbox-page.js';
import { TABS, type Tab } from '../court/tabs.js';

export const Route = createFileRoute('/confirmations/')({
  validateSearch: (search: Record<string, unknown>): { tab?: Tab; text?: string } => ({
    tab: TABS.find((tab) => tab === search['tab']),
    text: typeof search['text'] === 'string' ? search['text'].slice(0, 100) : undefined,
  }),
  component: function InboxRoute() {
    const { tab = 'new', text = '' } = Route.useSearch();
    return <InboxPage key={text} tab={tab} text={text} />;
  },
});
