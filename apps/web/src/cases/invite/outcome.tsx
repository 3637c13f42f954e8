import { useTranslation } from 'react-i18next';
import type { Invitation, InvitedAnswer } from '@maplebridge/contract/src/cases/types.gen.js';
import { Button, LinkButton } from '../../ui/button.js';
import { Page } from '../../ui/screen.js';
import { Genuine } from './genuine.js';
import { Join } from './join.js';

export type Answered = InvitedAnswer['answer'] | 'over' | 'ended';
const WORDS: Record<Answered, string> = { agree: 'agreed', 'agree-otherwise': 'agreed', 'ask-for-help': 'asked', decline: 'declined', over: 'over', ended: 'ended' };
const ENDED: readonly string[] = ['terminated', 'withdrawn', 'redirected'];

/** What opening the link again shows: one's own answer, or that there is nothing left to answer. */
export function alreadyAnswered({ state, yourAnswer }: Invitation): Answered | undefined {
  if (yourAnswer === 'decline') return 'decline';
  if (ENDED.includes(state)) return 'ended';
  if (yourAnswer && yourAnswer !== 'ask-for-help') return yourAnswer;
  return state === 'contacting-respondent' ? undefined : 'over';
}

/** After the answer: what it means, and the one thing to do next, if there is one. */
export function Outcome({ token, invitation, answered, onBack }: { token: string; invitation: Invitation; answered: Answered; onBack?: () => void }) {
  const { t } = useTranslation('cases-guest', { keyPrefix: 'invite' });
  const { t: words } = useTranslation('kernel');
  const key = WORDS[answered];
  return (
    <Page title={t(`${key}-title`)} look="invite">
      <div className="max-w-[560px]">
        <h1>{t(`${key}-title`)}</h1>
        <p className="lead mb-8">{t(`${key}-lead`)}</p>
        {key === 'agreed' && <Join token={token} contact={invitation.yourContact} />}
        {key === 'over' && (
          <LinkButton kind="primary" to="/sign-in" search={{ next: '/mine' }}>
            {words('actions.sign-in')}
          </LinkButton>
        )}
        {onBack && <Button onPress={onBack}>{t('back')}</Button>}
        <Genuine invitation={invitation} />
      </div>
    </Page>
  );
}
