import { Clock, Timer } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Invitation } from '@maplebridge/contract/src/cases/types.gen.js';
import { Banner } from '../../ui/banner.js';
import { Chip, Chips } from '../../ui/chip.js';
import { Page } from '../../ui/screen.js';
import { useLanguage } from '../../words/use-language.js';
import { useFormat } from '../../words/use-format.js';
import { Answers } from './answers.js';
import { Genuine } from './genuine.js';
import './invite.css';
import { alreadyAnswered, Outcome, type Answered } from './outcome.js';
import { Rights } from './rights.js';
import { Said } from './said.js';
import { Silence } from './silence.js';

const DAY = 86_400_000;

/** What is asked, what the rights are, what silence means, four answers, how to check that it is genuine. */
export function InvitationPage({ token, invitation }: { token: string; invitation: Invitation }) {
  const { t } = useTranslation('cases-guest', { keyPrefix: 'invite' });
  const { language } = useLanguage();
  const format = useFormat();
  const [answered, setAnswered] = useState<Answered | undefined>(alreadyAnswered(invitation));
  const { applicantName, yourName, yourKind, organisation, submittedAt, answerBy } = invitation;
  if (answered) return <Outcome token={token} invitation={invitation} answered={answered} onBack={answered === 'ask-for-help' ? () => setAnswered(undefined) : undefined} />;
  return (
    <Page title={t('title')} look="invite" className="invite">
      <div className="max-w-[680px]">
        <p className="cap" translate="no">{t('to', { name: yourName, at: format.fullDate(submittedAt) })}</p>
        <h1>{t(yourKind === 'legal' ? 'asks-legal' : 'asks', { name: applicantName })}</h1>
        <p className="lead">{t('from', { organisation: organisation[language] ?? Object.values(organisation)[0] })}</p>
        {answerBy && (
          <Chips className="mt-4">
            <Chip tone="warn" icon={Clock}>
              {t('by', { at: format.date(answerBy) })}
            </Chip>
            <Chip icon={Timer}>{t('left', { count: Math.max(0, Math.ceil((new Date(answerBy).getTime() - Date.now()) / DAY)) })}</Chip>
          </Chips>
        )}
        {invitation.yourAnswer === 'ask-for-help' && (
          <Banner tone="ok" className="mt-6">
            <b>{t('asked-title')}</b> {t('asked-lead')}
          </Banner>
        )}
        <Said invitation={invitation} />
        <Rights />
        <Silence invitation={invitation} />
        <Answers token={token} invitation={invitation} onAnswered={setAnswered} />
        <Genuine invitation={invitation} />
      </div>
    </Page>
  );
}
