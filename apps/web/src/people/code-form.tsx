import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { peopleRequestCode, peopleSignIn } from '@maplebridge/contract/src/people/sdk.gen.js';
import type { CodeRequested } from '@maplebridge/contract/src/people/types.gen.js';
import { useProblemFields } from '../api/use-problem-words.js';
import { useSend } from '../api/use-send.js';
import { Button } from '../ui/button.js';
import { ErrorSummary } from '../ui/error-summary.js';
import { TextField } from '../ui/text-field.js';
import { say } from '../ui/toast.js';
import { useLanguage } from '../words/use-language.js';

interface Props {
  contact: string;
  challengeId: string;
  onNew: (sent: CodeRequested) => void;
  onOther: () => void;
  onDone: () => Promise<void>;
}

/** The six digits that were sent, and another try. */
export function CodeForm({ contact, challengeId, onNew, onOther, onDone }: Props) {
  const { t } = useTranslation('people', { keyPrefix: 'screens.sign-in' });
  const { t: words } = useTranslation('people');
  const { language } = useLanguage();
  const [code, setCode] = useState('');
  const [empty, setEmpty] = useState(false);
  const enter = useSend(peopleSignIn, { onDone });
  const again = useSend(peopleRequestCode, {
    onDone: (sent) => {
      onNew(sent);
      setCode('');
      enter.reset();
      say(t('sent-again'));
    },
  });
  const problem = useProblemFields('people')(enter.error ?? again.error);
  const missing = empty && code.length < 6 ? words('fields.code.missing') : undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setEmpty(code.length < 6);
    if (code.length >= 6) enter.mutate({ body: { challengeId, code } });
  };
  return (
    <form onSubmit={submit} noValidate className="grid gap-6">
      <ErrorSummary problems={missing ? [{ field: 'code', message: missing }] : problem.summary} />
      <div>
        <h1>{t('code-title')}</h1>
        <p className="lead" translate="no">{t('code-lead', { contact })}</p>
      </div>
      <TextField id="code" label={t('code')} hint={t('code-hint')} error={missing ?? problem.at['code']} value={code} onChange={(text) => setCode(text.replace(/\D/g, '').slice(0, 6))} inputMode="numeric" autoComplete="one-time-code" autoFocus />
      <div className="btns">
        <Button kind="primary" wide type="submit" isPending={enter.isPending} pendingWords={t('entering')}>
          {t('enter')}
        </Button>
        <Button wide isPending={again.isPending} pendingWords={t('sending')} onPress={() => again.mutate({ body: { contact, language } })}>
          {t('again')}
        </Button>
        <Button kind="plain" wide onPress={onOther}>
          {t('other')}
        </Button>
      </div>
    </form>
  );
}
