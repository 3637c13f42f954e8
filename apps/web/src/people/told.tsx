import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { peopleAcceptTexts, peopleTexts } from '@maplebridge/contract/src/people/sdk.gen.js';
import { ask } from '../api/ask.js';
import { useProblemFields } from '../api/use-problem-words.js';
import { useSend } from '../api/use-send.js';
import { Button } from '../ui/button.js';
import { Checkbox } from '../ui/choices.js';
import { Back, Dock } from '../ui/dock.js';
import { ErrorSummary } from '../ui/error-summary.js';
import { Page } from '../ui/screen.js';
import { Skeleton } from '../ui/states.js';
import { useTyped } from '../ui/use-typed.js';
import { useLanguage } from '../words/use-language.js';
import { textKey } from './accepted-texts.js';
import { ServiceAddress, type Address } from './service-address.js';
import { meQuery, useMe } from './use-me.js';

type TextId = Parameters<typeof peopleAcceptTexts>[0]['body']['items'][number]['text'];

/** Rights and duties, online mediation, false mediation, service address: each read, each agreed to on its own. */
export function Told({ next }: { next: string }) {
  const { t } = useTranslation('people', { keyPrefix: 'screens.told' });
  const { t: law } = useTranslation('law');
  const { language } = useLanguage();
  const { me } = useMe();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const texts = useQuery({ queryKey: ['texts'], queryFn: () => ask(peopleTexts, {}), staleTime: Infinity });
  const [agreed, setAgreed] = useTyped<readonly string[]>('told.agreed', []);
  const [tried, setTried] = useState(false);
  const [address, setAddress] = useTyped<Address | undefined>('told.address', undefined);
  const filled = address ?? { name: me?.name ?? '', contact: me?.phone?.replace(/^\+86/, '') ?? me?.mail ?? '', address: '' };
  const accept = useSend(peopleAcceptTexts, {
    typed: 'told.',
    onDone: async () => {
      // The next page asks whether one was told; it must not ask the old answer.
      await queries.refetchQueries(meQuery);
      return navigate({ href: next });
    },
  });
  const problem = useProblemFields('people')(accept.error);
  const items = texts.data?.items ?? [];
  const title = (item: { text: string; version: string }) => law(`${textKey(item.text, item.version)}.title`);
  const missing = tried ? items.filter(({ text }) => !agreed.includes(text)).map((item) => ({ field: item.text, message: t('missing', { title: title(item) }) })) : [];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (items.some(({ text }) => !agreed.includes(text))) return;
    accept.mutate({ body: { language, items: items.map(({ text, version }) => ({ text: text as TextId, version })), serviceAddress: filled } });
  };
  return (
    <Page title={t('title')} footer={false}>
      <Back to="/" />
      <ErrorSummary problems={missing.length > 0 ? missing : problem.summary} />
      <h1>{t('title')}</h1>
      <p className="lead">{t('lead')}</p>
      <form onSubmit={submit} noValidate>
        <div className="max-w-[680px] grid gap-8 mt-8">
          {texts.isPending && <Skeleton lines={6} />}
          {items.map((item) => (
            <section key={item.text} className="grid gap-4" aria-label={title(item)}>
              <h2>{title(item)}</h2>
              <div className="card legal">
                <p className="whitespace-pre-line text-sec">{law(`${textKey(item.text, item.version)}.body`)}</p>
              </div>
              {item.text === 'service-address' && <ServiceAddress value={filled} onChange={setAddress} errors={problem.at} />}
              <Checkbox
                id={item.text}
                isSelected={agreed.includes(item.text)}
                onChange={(yes) => setAgreed((all) => (yes ? [...all, item.text] : all.filter((one) => one !== item.text)))}
                error={missing.find(({ field }) => field === item.text)?.message}
              >
                {t('agree', { title: title(item) })}
              </Checkbox>
            </section>
          ))}
        </div>
        <Dock>
          <Button kind="primary" wide type="submit" isPending={accept.isPending} pendingWords={t('saving')}>
            {t('continue')}
          </Button>
        </Dock>
      </form>
    </Page>
  );
}
