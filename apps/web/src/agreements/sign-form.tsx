import { Signature } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import {
  agreementsRequestCode,
  type agreementsSign,
  type agreementsSignAsMediator,
} from '@maplebridge/contract/src/agreements/sdk.gen.js';
import type { Answered } from '../api/ask.js';
import { useProblemFields } from '../api/use-problem-words.js';
import { useSend } from '../api/use-send.js';
import { useCodeAsked } from '../people/use-code-asked.js';
import { Button } from '../ui/button.js';
import { Section } from '../ui/card.js';
import { ErrorSummary } from '../ui/error-summary.js';
import { SignaturePad } from '../ui/signature-pad.js';
import { TextField } from '../ui/text-field.js';
import { say } from '../ui/toast.js';
import { pngFile, useOneUpload } from './use-handwriting.js';

interface Props {
  caseId: string;
  number: number;
  /** A party's signature or the mediator's. */
  operation: typeof agreementsSign | typeof agreementsSignAsMediator;
  /** What still keeps this person from signing, as a sentence. */
  held?: string;
  id: string;
  title: string;
  /** Under the code: who has signed, other ways. */
  beneath?: ReactNode;
  /** Where the button stands: in the dock of a party's page, or under the form. */
  frame?: (button: ReactNode) => ReactNode;
}

/** A name written by hand and the code from one's own phone. */
export function SignForm({ caseId, number, operation, held, id, title, beneath, frame = (button) => button }: Props) {
  const { t } = useTranslation('agreements', { keyPrefix: 'screens.sign' });
  const [png, setPng] = useState<string | null>(null);
  const [code, setCode] = useState('');
  const [missing, setMissing] = useState<string>();
  const [sending, setSending] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const upload = useOneUpload();
  const [asked, setAsked] = useCodeAsked<Answered<typeof agreementsRequestCode>>(`${caseId}.sign.code`, number);
  const ask = useSend(agreementsRequestCode, {
    onDone: (sent) => {
      setAsked(sent);
      setCode('');
    },
  });
  const sign = useSend(operation, { typed: `${caseId}.sign.`, onDone: () => say(t('done')) });
  const problems = useProblemFields('agreements')(sign.error ?? ask.error ?? failure);
  const go = async () => {
    const lacking = held ?? (png === null ? t('no-hand') : code.length < 6 || !asked ? t('no-code') : undefined);
    setMissing(lacking);
    if (lacking || png === null || !asked) return;
    setSending(true);
    setFailure(undefined);
    try {
      const imageFileId = await upload(pngFile(png));
      await sign.mutateAsync({
        path: { caseId },
        body: { number, imageFileId, challengeId: asked.challengeId, code },
      });
    } catch (error) {
      setFailure(error);
    } finally {
      setSending(false);
    }
  };
  return (
    <>
      <Section id={id} title={title}>
        <ErrorSummary problems={missing ? [{ message: missing }] : problems.summary} />
        <p className="sec">{t('hint')}</p>
        <SignaturePad label={t('pad')} onChange={setPng} />
        <div className="my-6 grid gap-4">
          {asked ? (
            <>
              <TextField
                id="code"
                label={t('code')}
                hint={t('code-sent', { contact: asked.contact })}
                error={problems.at['code']}
                value={code}
                onChange={(text) => setCode(text.replace(/\D/g, '').slice(0, 6))}
                inputMode="numeric"
                autoComplete="one-time-code"
              />
              <Button kind="link" onPress={() => ask.mutate({ path: { caseId }, body: { number } })}>
                {t('again')}
              </Button>
            </>
          ) : (
            <Button
              wide
              isPending={ask.isPending}
              pendingWords={t('code-sending')}
              onPress={() => ask.mutate({ path: { caseId }, body: { number } })}
            >
              {t('code-get')}
            </Button>
          )}
        </div>
        {beneath}
      </Section>
      {frame(
        <Button
          kind="primary"
          wide
          icon={Signature}
          isPending={sending}
          pendingWords={t('signing')}
          onPress={() => void go()}
        >
          {t('sign')}
        </Button>,
      )}
    </>
  );
}
