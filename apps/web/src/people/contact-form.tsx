import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { peopleRequestCode } from '@maplebridge/contract/src/people/sdk.gen.js';
import type { CodeRequested } from '@maplebridge/contract/src/people/types.gen.js';
import { useProblemFields } from '../api/use-problem-words.js';
import { useSend } from '../api/use-send.js';
import { Button } from '../ui/button.js';
import { ErrorSummary } from '../ui/error-summary.js';
import { TextField } from '../ui/text-field.js';
import { useLanguage } from '../words/use-language.js';

interface Props {
  contact: string;
  onContact: (contact: string) => void;
  onSent: (sent: CodeRequested) => void;
  onPassword: () => void;
}

/** Where a code is to go: a phone or a mail address. */
export function ContactForm({ contact, onContact, onSent, onPassword }: Props) {
  const { t } = useTranslation('people', { keyPrefix: 'screens.sign-in' });
  const { t: words } = useTranslation('people');
  const { language } = useLanguage();
  const [empty, setEmpty] = useState(false);
  const send = useSend(peopleRequestCode, { onDone: onSent });
  const problem = useProblemFields('people')(send.error);
  const missing = empty && !contact.trim() ? words('fields.contact.missing') : undefined;
  const error = missing ?? problem.at['contact'];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setEmpty(!contact.trim());
    if (contact.trim()) send.mutate({ body: { contact: contact.trim(), language } });
  };
  return (
    <form onSubmit={submit} noValidate className="grid gap-6">
      <ErrorSummary problems={missing ? [{ field: 'contact', message: missing }] : problem.summary} />
      <div>
        <h1>{t('title')}</h1>
        <p className="lead">{t('lead')}</p>
      </div>
      <TextField id="contact" label={t('contact')} hint={t('contact-hint')} error={error} value={contact} onChange={onContact} autoComplete="username" inputMode="text" />
      <div className="btns">
        <Button kind="primary" wide type="submit" isPending={send.isPending} pendingWords={t('sending')}>
          {t('send')}
        </Button>
        <Button kind="plain" wide onPress={onPassword}>
          {t('with-password')}
        </Button>
      </div>
    </form>
  );
}
