import { useQuery } from '@tanstack/react-query';
import { Mail, MessageSquareText } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { noticesDemoInbox } from '@maplebridge/contract/src/notices/sdk.gen.js';
import { ask } from '../api/ask.js';
import { Button } from '../ui/button.js';
import { Card } from '../ui/card.js';
import { Back } from '../ui/dock.js';
import { Icon } from '../ui/icon.js';
import { Page } from '../ui/screen.js';
import { Empty, Skeleton } from '../ui/states.js';
import { TextField } from '../ui/text-field.js';
import { useFormat } from '../words/use-format.js';
import { Linked } from './linked.js';

/** What the phones and mailboxes of a demonstration received; absent from a real installation. */
export function DemoInbox() {
  const { t } = useTranslation('kernel', { keyPrefix: 'screens.inbox' });
  const format = useFormat();
  const [contact, setContact] = useState('');
  const inbox = useQuery({ queryKey: ['demo-inbox', contact], queryFn: () => ask(noticesDemoInbox, { query: { contact: contact.trim() || undefined } }), staleTime: 0 });
  return (
    <Page title={t('title')}>
      <div className="max-w-[680px] grid gap-5">
        <div>
          <Back to="/sign-in" />
          <h1>{t('title')}</h1>
          <p className="lead">{t('lead')}</p>
        </div>
        <TextField id="contact" label={t('contact')} value={contact} onChange={setContact} autoComplete="off" />
        <Button kind="link" onPress={() => void inbox.refetch()}>
          {t('again')}
        </Button>
        {inbox.isPending && <Skeleton />}
        {inbox.data?.items.length === 0 && <Empty title={t('empty')} />}
        {inbox.data?.items.map(({ id, contact: to, channel, subject, text, at }) => (
          <Card key={id}>
            <p className="sec flex gap-2 items-center flex-wrap">
              <Icon of={channel === 'sms' ? MessageSquareText : Mail} small />
              <span className={channel === 'sms' ? 'num' : 'min-w-0 [overflow-wrap:anywhere]'} translate="no">{format.contact(to)}</span>
              <span className="num">{format.shortMoment(at)}</span>
            </p>
            <div translate="no">
              {subject && <h2 className="mt-2">{subject}</h2>}
              <p className="whitespace-pre-line mt-2 [overflow-wrap:anywhere]">
                <Linked text={text} />
              </p>
            </div>
          </Card>
        ))}
      </div>
    </Page>
  );
}
