import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Back } from '../ui/dock.js';
import { Page } from '../ui/screen.js';
import { CodeForm } from './code-form.js';
import { ContactForm } from './contact-form.js';
import { DemoAccounts } from './demo-accounts.js';
import { PasswordForm } from './password-form.js';
import { useArrive } from './use-arrive.js';
import { useMe } from './use-me.js';

type Stage = { at: 'contact' } | { at: 'password' } | { at: 'code'; contact: string; challengeId: string };

/** Phone or mail and a code, or a password; the same for the first time and the hundredth. */
export function SignIn({ next }: { next?: string }) {
  const { t } = useTranslation('people', { keyPrefix: 'screens.sign-in' });
  const [stage, setStage] = useState<Stage>({ at: 'contact' });
  const [contact, setContact] = useState('');
  const arrive = useArrive(next);
  const { demo } = useMe();
  const navigate = useNavigate();
  return (
    <Page title={t('title')}>
      <div className="max-w-[560px]">
        {stage.at === 'code' ? (
          <CodeForm contact={stage.contact} challengeId={stage.challengeId} onNew={(challengeId) => setStage({ ...stage, challengeId })} onOther={() => setStage({ at: 'contact' })} onDone={arrive} />
        ) : (
          <>
            <Back to="/" />
            {stage.at === 'contact' ? (
              <ContactForm contact={contact} onContact={setContact} onSent={(challengeId) => setStage({ at: 'code', contact, challengeId })} onPassword={() => setStage({ at: 'password' })} />
            ) : (
              <PasswordForm contact={contact} onContact={setContact} onCode={() => setStage({ at: 'contact' })} onDone={arrive} />
            )}
          </>
        )}
        {demo && <DemoAccounts onDone={arrive} onInbox={() => void navigate({ to: '/demo/inbox' })} />}
      </div>
    </Page>
  );
}
