import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CodeRequested } from '@maplebridge/contract/src/people/types.gen.js';
import { Back } from '../ui/dock.js';
import { Page } from '../ui/screen.js';
import { CodeForm } from './code-form.js';
import { ContactForm } from './contact-form.js';
import { forgetChallenge, keepChallenge, keptChallenge } from './kept-challenge.js';
import { DemoAccounts } from './demo-accounts.js';
import { PasswordForm } from './password-form.js';
import { useArrive } from './use-arrive.js';
import { useMe } from './use-me.js';

type Stage = { at: 'contact' } | { at: 'password' } | { at: 'code'; contact: string; challengeId: string };

/** Phone or mail and a code, or a password; the same for the first time and the hundredth. */
export function SignIn({ next }: { next?: string }) {
  const { t } = useTranslation('people', { keyPrefix: 'screens.sign-in' });
  const [stage, setStage] = useState<Stage>(() => {
    const kept = keptChallenge();
    return kept ? { at: 'code', ...kept } : { at: 'contact' };
  });
  const [contact, setContact] = useState(stage.at === 'code' ? stage.contact : '');
  const go = useArrive(next);
  const sent = (to: string, { challengeId, expiresAt }: CodeRequested) => {
    keepChallenge({ contact: to, challengeId, expiresAt });
    setStage({ at: 'code', contact: to, challengeId });
  };
  const other = () => {
    forgetChallenge();
    setStage({ at: 'contact' });
  };
  const arrive = () => {
    forgetChallenge();
    return go();
  };
  const { demo } = useMe();
  const navigate = useNavigate();
  return (
    <Page title={t('title')}>
      <div className={demo ? 'cols' : undefined}>
        <div className="max-w-[560px]">
          {stage.at === 'code' ? (
            <CodeForm contact={stage.contact} challengeId={stage.challengeId} onNew={(code) => sent(stage.contact, code)} onOther={other} onDone={arrive} />
          ) : (
            <>
              <Back to="/" />
              {stage.at === 'contact' ? (
                <ContactForm contact={contact} onContact={setContact} onSent={(code) => sent(contact, code)} onPassword={() => setStage({ at: 'password' })} />
              ) : (
                <PasswordForm contact={contact} onContact={setContact} onCode={() => setStage({ at: 'contact' })} onDone={arrive} />
              )}
            </>
          )}
        </div>
        {demo && (
          <aside aria-label={t('demo')}>
            <DemoAccounts onDone={arrive} onInbox={() => void navigate({ to: '/demo/inbox' })} />
          </aside>
        )}
      </div>
    </Page>
  );
}
