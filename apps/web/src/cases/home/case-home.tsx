import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { CaseHome } from '@maplebridge/contract/src/cases/types.gen.js';
import { filingQuery } from '../../filings/use-filing.js';
import { usePrepared } from '../../people/use-prepared.js';
import { Opening } from '../../ui/opening.js';
import { Cols, Page } from '../../ui/screen.js';
import { useFormat } from '../../words/use-format.js';
import { Back } from '../../ui/dock.js';
import '../case.css';
import { MoreTimeButton, MoreTimeStep } from '../more-time/more-time-step.js';
import { caseQuery } from '../queries.js';
import { usePaperTurn } from './agreement-step.js';
import { CaseClocks } from './case-clocks.js';
import { CaseLinks } from './case-links.js';
import { CasePeople } from './case-people.js';
import { CasePapers } from './case-papers.js';
import { CaseProgress } from './case-progress.js';
import { HelpAndStop } from './help-and-stop.js';
import { NextStep } from './next-step.js';
import { PrepareStep } from './prepare-step.js';
import { Meeting } from './meeting.js';
import { MeetingStep } from './meeting-step.js';
import { isOpen, needsRepresentative } from './what-holds.js';
import { Workspace } from '../workspace/workspace.js';
import { StaffCase } from './staff-case.js';
import { statusKey } from './status.js';
import { useMeeting } from './use-meeting.js';

/** The case's page: a party sees where it stands and the one next step; the mediator and the staff work on it at their desk. */
export function CaseHomePage({ caseId }: { caseId: string }) {
  const { data: home } = useQuery(caseQuery(caseId));
  if (!home) return <Opening />;
  if (home.side !== null) return <PartyCase home={home} />;
  return home.relations.includes('mediator') ? <Workspace home={home} /> : <StaffCase home={home} />;
}

function PartyCase({ home }: { home: CaseHome }) {
  const { t } = useTranslation('cases');
  const format = useFormat();
  const { next, session, turn } = useMeeting(home);
  const paper = usePaperTurn(home);
  const { data: court } = useQuery({ ...filingQuery(home.id), enabled: home.state === 'settled' });
  const prepared = usePrepared();
  const unready = isOpen(home) && (prepared === 'told' || prepared === 'identity') ? prepared : undefined;
  const booked = next !== undefined && home.state === 'in-mediation';
  const title = t(booked ? `screens.home.status.${turn === 'elsewhere' ? 'booked-elsewhere' : turn === 'come-in' ? 'begun' : 'booked'}` : statusKey(home, court?.filing?.state));
  return (
    <Page title={title} look="case" className="case">
      <Back to="/mine">{t('screens.mine.title')}</Back>
      <p className="cap caseno">
        {t('screens.home.case')} <b className="num" translate="no">{home.number ?? t('screens.home.draft-number')}</b>
      </p>
      <h1>{title}</h1>
      {booked ? <p className="lead">{format.moment(next.startsAt)}</p> : home.submittedAt && <p className="lead">{`${t('screens.track.submitted')} ${format.moment(home.submittedAt)}`}</p>}
      <Cols
        asideLabel={t('screens.home.aside')}
        aside={
          <>
            <CaseClocks home={home}>
              <MoreTimeButton home={home} />
            </CaseClocks>
            <CasePeople home={home} />
            <CasePapers home={home} />
            <HelpAndStop home={home} />
          </>
        }
      >
        <MoreTimeStep home={home} />
        {unready ? <PrepareStep caseId={home.id} what={unready} /> : session && turn && !paper && comesFirst(home) ? <MeetingStep home={home} turn={turn} session={session} /> : <NextStep home={home} paper={paper} />}
        <Meeting home={home} />
        <CaseLinks home={home} />
        <CaseProgress home={home} />
      </Cols>
    </Page>
  );
}

/** A paper to sign, or an organisation nobody speaks for, goes before the session. */
const comesFirst = (home: CaseHome): boolean =>
  home.state === 'in-mediation' && !needsRepresentative(home);
