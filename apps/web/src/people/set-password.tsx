import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { peopleSetPassword } from '@maplebridge/contract/src/people/sdk.gen.js';
import { toProblem } from '../api/problem.js';
import { useProblemFields } from '../api/use-problem-words.js';
import { useSend } from '../api/use-send.js';
import { Button, LinkButton } from '../ui/button.js';
import { Section } from '../ui/card.js';
import { TextField } from '../ui/text-field.js';
import { say } from '../ui/toast.js';

/** A password is optional; a code always works. */
export function SetPassword({ has }: { has: boolean }) {
  const { t } = useTranslation('people', { keyPrefix: 'screens.me' });
  const [password, setPassword] = useState('');
  const save = useSend(peopleSetPassword, {
    onDone: () => {
      setPassword('');
      say(t('password-saved'));
    },
  });
  const problem = useProblemFields('people')(save.error);
  const again = save.error !== null && toProblem(save.error).reason === 'sign-in-again';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate({ body: { password } });
  };
  return (
    <Section id="password-title" title={t('password')}>
      <p className="sec">{t(has ? 'password-set' : 'password-none')}</p>
      <form onSubmit={submit} noValidate className="grid gap-3 mt-4">
        <TextField id="password" type="password" label={t('password-new')} hint={t('password-hint')} error={problem.at['password'] ?? (save.error ? problem.summary[0]?.message : undefined)} value={password} onChange={setPassword} autoComplete="new-password" />
        {again ? (
          <LinkButton className="justify-self-start" to="/sign-in" search={{ next: '/me' }}>
            {t('password-sign-in')}
          </LinkButton>
        ) : (
          <Button type="submit" className="justify-self-start" isPending={save.isPending} isDisabled={password === ''}>
            {t('password-save')}
          </Button>
        )}
      </form>
    </Section>
  );
}
