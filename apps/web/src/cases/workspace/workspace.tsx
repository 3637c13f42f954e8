import { Video } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { CaseHome } from '@maplebridge/contract/src/cases/types.gen.js';
import { Desk } from '../../people/desk.js';
import { LinkButton } from '../../ui/button.js';
import { Chip } from '../../ui/chip.js';
import { Tabs } from '../../ui/tabs.js';
import { useFormat } from '../../words/use-format.js';
import { useMeeting } from '../home/use-meeting.js';
import { useClock } from '../use-clock.js';
import { CoursePane } from './course-pane.js';
import { EvidencePane } from './evidence-pane.js';
import { FactsPane } from './facts-pane.js';
import { useWide } from './use-wide.js';
import './workspace.css';

/** The mediator's case: what both sides say, what happened, and the papers, side by side; one after the other where it is narrow. */
export function Workspace({ home }: { home: CaseHome }) {
  const format = useFormat();
  const names = format.names(...home.parties.map(({ name }) => name));
  return (
    <Desk title={names || home.number || ''} current="queue" look="workspace" bare heading={<Heading home={home} names={names} />} tools={<Tools home={home} />}>
      <Panes home={home} />
    </Desk>
  );
}

function Panes({ home }: { home: CaseHome }) {
  const { t } = useTranslation('cases', { keyPrefix: 'screens.workspace' });
  const panes = [
    { id: 'facts', title: t('facts'), className: 'pane', children: <FactsPane home={home} /> },
    { id: 'course', title: t('course'), className: 'pane mid', children: <CoursePane home={home} /> },
    { id: 'evidence', title: t('evidence'), className: 'pane ev', children: <EvidencePane caseId={home.id} /> },
  ];
  const section = ({ id, title, className, children }: (typeof panes)[number]) => (
    <section key={id} className={className} aria-label={title}>
      {children}
    </section>
  );
  if (useWide()) return <div className="three">{panes.map(section)}</div>;
  return <Tabs label={t('panes')} tabs={panes.map((pane) => ({ ...pane, children: section(pane) }))} />;
}

function Heading({ home, names }: { home: CaseHome; names: string }) {
  const { t } = useTranslation(['cases', 'law']);
  const { money } = useFormat();
  const facts = [home.disputeType && t(`law:fields.disputeType.${home.disputeType}`), home.amountMinor !== null && money(home.amountMinor)].filter(Boolean);
  return (
    <div className="wshead">
      <div>
        <h1 translate="no">{names}</h1>
        <p className="sub num">{[<span key="number" translate="no">{home.number}</span>, ...facts.map((fact) => ` · ${fact}`)]}</p>
      </div>
      <Chip tone="pine">{t(`states.case.${home.state}`)}</Chip>
    </div>
  );
}

/** Legal limit and promise side by side, and the way into the room. */
function Tools({ home }: { home: CaseHome }) {
  const { t } = useTranslation(['cases', 'law']);
  const { dayAndMonth } = useFormat();
  const left = useClock();
  const { next } = useMeeting(home);
  const clocks = home.clocks.filter(({ state }) => state === 'running').slice(0, 2);
  return (
    <>
      {clocks.map((clock) => {
        const { left: words, tone } = left(clock);
        return (
          <p className="ck" key={clock.name + clock.startedAt}>
            <span className="sub">{t('screens.workspace.clock', { name: t(`law:fields.clock.${clock.name}`), at: dayAndMonth(clock.dueAt) })}</span>
            <b className={tone}>{words}</b>
          </p>
        );
      })}
      {next && home.state !== 'suspended' && (
        <LinkButton kind="primary" icon={Video} to="/cases/$caseId/sessions/$sessionId" params={{ caseId: home.id, sessionId: next.id }}>
          {t('screens.workspace.room')}
        </LinkButton>
      )}
    </>
  );
}
