import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { peopleDemoAccounts, peopleDemoSignIn } from '@maplebridge/contract/src/people/sdk.gen.js';
import { ask } from '../api/ask.js';
import { useSend } from '../api/use-send.js';
import { Button } from '../ui/button.js';

/** One-click sign-in, drawn only where the server says that it is a demonstration. */
export function DemoAccounts({ onDone, onInbox }: { onDone: () => Promise<void>; onInbox: () => void }) {
  const { t } = useTranslation('people');
  const { data } = useQuery({ queryKey: ['demo-accounts'], queryFn: () => ask(peopleDemoAccounts, {}), throwOnError: false });
  const enter = useSend(peopleDemoSignIn, { onDone });
  return (
    <section className="sect" aria-labelledby="demo">
      <h2 id="demo">{t('screens.sign-in.demo')}</h2>
      <p className="sec mb-4">{t('screens.sign-in.demo-lead')}</p>
      <div className="grid gap-2">
        {data?.items.map(({ accountId, name, role }) => (
          <Button key={accountId} wide className="justify-between" isDisabled={enter.isPending} onPress={() => enter.mutate({ body: { accountId } })}>
            <span translate="no">{name}</span>
            <span className="font-normal text-ink-2">{t(`fields.role.${role}`)}</span>
          </Button>
        ))}
      </div>
      <Button kind="link" className="mt-2" onPress={onInbox}>
        {t('screens.sign-in.demo-inbox')}
      </Button>
    </section>
  );
}
