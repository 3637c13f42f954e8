import { useQuery } from '@tanstack/react-query';
import { CircleCheck, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { CaseHome } from '@maplebridge/contract/src/cases/types.gen.js';
import { sessionsRoom } from '@maplebridge/contract/src/sessions/sdk.gen.js';
import { ask } from '../../api/ask.js';
import { Chip } from '../../ui/chip.js';
import { Icon } from '../../ui/icon.js';
import { Avatar } from '../../ui/rows.js';
import { CaseLinks } from '../home/case-links.js';
import { Steer } from '../home/steer.js';
import { MoreTimeButton, MoreTimeStep } from '../more-time/more-time-step.js';
import { useMeeting } from '../home/use-meeting.js';

/** What is claimed and wanted, who takes part, what is undone before the session, and where to go from here. */
export function FactsPane({ home }: { home: CaseHome }) {
  const { t } = useTranslation('cases', { keyPrefix: 'screens.workspace' });
  return (
    <>
      <MoreTimeStep home={home} />
      <section className="pp" aria-labelledby="ws-said">
        <h2 id="ws-said">{t('said')}</h2>
        <p className="eyebrow">{t('happened')}</p>
        <p className="whitespace-pre-line" translate="no">{home.whatHappened}</p>
        <p className="eyebrow mt-3">{t('wanted')}</p>
        <p className="whitespace-pre-line" translate="no">{home.whatTheyWant}</p>
      </section>
      <People home={home} />
      <Before home={home} />
      <CaseLinks home={home} />
      <div className="pp">
        <Steer home={home}>
          <MoreTimeButton home={home} kind="secondary" />
        </Steer>
      </div>
    </>
  );
}

function People({ home }: { home: CaseHome }) {
  const { t } = useTranslation('cases', { keyPrefix: 'screens' });
  return (
    <section className="pp" aria-labelledby="ws-people">
      <h2 id="ws-people">{t('workspace.people')}</h2>
      <ul className="ppl">
        {home.parties.map((party) => (
          <li key={party.id}>
            <Avatar name={party.name} tone={party.side === 'applicant' ? 'sand' : 'blue'} />
            <p>
              <b translate="no">{party.name}</b>
              <span className="sub">{t(`home.${party.side}`)}</span>
              {party.representative && <span className="sub" translate="no">{`${t('home.represented', { name: party.representative })}${party.position ? ` · ${party.position}` : ''}`}</span>}
            </p>
            <Chip tone={party.joined ? 'ok' : 'line'}>{t(party.joined ? 'workspace.joined' : 'home.not-joined')}</Chip>
          </li>
        ))}
      </ul>
    </section>
  );
}

const PREREQUISITES = ['identity', 'consents', 'disclosure'] as const;

/** What the session's door will ask for, known as soon as the session is booked. */
function Before({ home }: { home: CaseHome }) {
  const { t } = useTranslation('cases', { keyPrefix: 'screens.workspace' });
  const { next } = useMeeting(home);
  const path = { caseId: home.id, sessionId: next?.id ?? '' };
  const { data } = useQuery({ queryKey: ['session', home.id, path.sessionId], queryFn: ({ signal }) => ask(sessionsRoom, { path, signal }), enabled: next !== undefined, throwOnError: false });
  if (!data?.hosting || !['scheduled', 'open', 'converted'].includes(data.state)) return null;
  return (
    <section className="pp" aria-labelledby="ws-before">
      <h2 id="ws-before">{t('before')}</h2>
      <ul className="check sm">
        {PREREQUISITES.map((one) => {
          const open = data.missing.includes(one);
          return (
            <li key={one}>
              <Icon of={open ? TriangleAlert : CircleCheck} className={open ? 'warn' : 'ok'} />
              <span>{t(`before-${one}`)}</span>
              <span className="sub">{t(open ? 'open' : 'done')}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
