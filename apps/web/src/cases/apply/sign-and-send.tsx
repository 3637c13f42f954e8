import { useIsMutating, useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState, type FormEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { casesSubmit } from '@maplebridge/contract/src/cases/sdk.gen.js';
import type { Receipt } from '@maplebridge/contract/src/cases/types.gen.js';
import { ask } from '../../api/ask.js';
import { fileOf, sendFile } from '../../api/send-file.js';
import { useProblemFields } from '../../api/use-problem-words.js';
import { Button } from '../../ui/button.js';
import { Checkbox } from '../../ui/choices.js';
import { Dock } from '../../ui/dock.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { AfterSending } from './after-sending.js';
import { SignatureBox } from './signature-box.js';

interface Props {
  caseId: string;
  missing: string | null;
  onSent: (receipt: Receipt) => unknown;
  children: ReactNode;
}

const sending = (caseId: string) => ['submit', caseId];

/** From the tap until the receipt is open: what the stream tells of it meanwhile must not lead elsewhere. */
export const useSending = (caseId: string): boolean => useIsMutating({ mutationKey: sending(caseId) }) > 0;

/** "It is true", a signature by hand, and the one button that sends. */
export function SignAndSend({ caseId, missing, onSent, children }: Props) {
  const { t } = useTranslation('cases', { keyPrefix: 'screens.check' });
  const { t: words } = useTranslation('cases');
  const queries = useQueryClient();
  const [isTrue, setTrue] = useState(false);
  const [png, setPng] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const key = useRef(crypto.randomUUID());
  const signed = useRef<{ png: string; fileId: string }>(undefined);
  const send = useMutation({
    mutationKey: sending(caseId),
    mutationFn: async (drawn: string) => {
      if (signed.current?.png !== drawn) signed.current = { png: drawn, fileId: await sendFile(fileOf(drawn, 'signature.png')) };
      return ask(casesSubmit, { path: { caseId }, body: { signatureFileId: signed.current.fileId } }, { 'Idempotency-Key': key.current });
    },
    onSuccess: async (receipt) => {
      await onSent(receipt);
      await queries.invalidateQueries();
    },
  });
  const problem = useProblemFields('cases')(send.error);
  const lacking = [
    ...(missing ? [{ message: words(`reasons.${missing}`) }] : []),
    ...(tried && !isTrue ? [{ field: 'true', message: t('true-missing') }] : []),
    ...(tried && !png ? [{ field: 'signature', message: t('sign-missing') }] : []),
  ];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (isTrue && png && !missing) send.mutate(png);
  };
  return (
    <form onSubmit={submit} noValidate>
      <ErrorSummary problems={tried && lacking.length > 0 ? lacking : problem.summary} />
      <div className="max-w-[680px] w-full">
        <h1>{t('title')}</h1>
        <p className="lead">{t('lead')}</p>
        {children}
        <AfterSending />
        <div className="grid gap-6 mt-9">
          <Checkbox id="true" isSelected={isTrue} onChange={setTrue} error={tried && !isTrue ? t('true-missing') : undefined}>
            {t('true')}
          </Checkbox>
          <SignatureBox label={t('sign')} hint={t('sign-hint')} error={tried && !png ? t('sign-missing') : undefined} onChange={setPng} />
        </div>
      </div>
      <Dock>
        <Button kind="primary" wide type="submit" isPending={send.isPending} pendingWords={t('sending')}>
          {t('send')}
        </Button>
      </Dock>
    </form>
  );
}
