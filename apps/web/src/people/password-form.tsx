import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { peopleSignInWithPassword } from '@maplebridge/contract/src/people/sdk.gen.js';
import { useProblemFields } from '../api/use-problem-words.js';
import { useSend } from '../api/use-send.js';
import { Button } from '../ui/button.js';
import { ErrorSummary } from '../ui/error-summary.js';
import { TextField } from '../ui/text-field.js';

interface Props {
  contact: string;
  onContact: (contact: string) => void;
  onCode: () => void;
  onDone: () => Promise<void>;
}

/** Signing in with a password instead of a code. */
export function PasswordForm({ contact, onContact, onCode, onDone }: Props) {
  const { t } = useTranslation('people', { keyPrefix: 'screens.sign-in' });
  const { t: words } = useTranslation('people');
  const [password, setPassword] = useState('');
  const [tried, setTried] = useState(false);
  const enter = useSend(peopleSignInWithPassword, { onDone });
  const problem = useProblemFields('people')(enter.error);
  const missing = {
    ...(tried && !contact.trim() && { contact: words('fields.contact.missing') }),
    ...(tried && !password && { password: words('fields.password.missing') }),
  };
  const lines = Object.entries(missing).map(([field, message]) => ({ field, message }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (contact.trim() && password) enter.mutate({ body: { contact: contact.trim(), password } });
  };
  return (
    <form onSubmit={submit} noValidate className="grid gap-6">
      <ErrorSummary problems={lines.length > 0 ? lines : problem.summary} />
      <div>
        <h1>{t('password-title')}</h1>
        <p className="lead">{t('password-lead')}</p>
      </div>
      <TextField id="contact" label={t('contact')} error={missing.contact ?? problem.at['contact']} value={contact} onChange={onContact} autoComplete="username" />
      <TextField id="password" type="password" label={t('password')} error={missing.password ?? problem.at['password']} value={password} onChange={setPassword} autoComplete="current-password" />
      <div className="btns">
        <Button kind="primary" wide type="submit" isPending={enter.isPending} pendingWords={t('entering')}>
          {t('enter')}
        </Button>
        <Button kind="plain" wide onPress={onCode}>
          {t('with-code')}
        </Button>
      </div>
    </form>
  );
}
