import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseHome } from '@maplebridge/contract/src/cases/types.gen.js';
import { Section } from '../../ui/card.js';
import { ClockBar } from '../../ui/clock-bar.js';
import { useFormat } from '../../words/use-format.js';
import { useClock } from '../use-clock.js';

type Clock = CaseHome['clocks'][number];

/** Once the centre's time to appoint runs, the time to choose together has had its say. */
const FOLLOWED_BY: Readonly<Record<string, string>> = { 'joint-choice': 'appointment' };

/** What the sides are to keep is no promise made to them: a day the centre set, or one of their own agreement. */
const KEPT_BY_SIDES: Readonly<Record<string, string>> = { correction: 'given', 'respondent-answer': 'given', 'joint-choice': 'given', signing: 'given', obligation: 'agreed' };
const sortOf = ({ name, kind }: Clock): string => (kind === 'service' ? KEPT_BY_SIDES[name] : undefined) ?? kind;

/** Several payments or visits have a limit each; the next one is what matters here, their own pages show all. */
const isNearest = ({ name, dueAt }: Clock, at: number, all: readonly Clock[]): boolean =>
  !all.some((other, place) => other.name === name && (other.dueAt < dueAt || (other.dueAt === dueAt && place < at)));

/** Legal limits and promises side by side. */
export function CaseClocks({ home, children }: { home: CaseHome; children?: ReactNode }) {
  const { t } = useTranslation('cases');
  const clocks = home.clocks.filter(({ name }) => !home.clocks.some((other) => other.name === FOLLOWED_BY[name])).filter(isNearest);
  if (clocks.length === 0) return null;
  return (
    <Section id="clocks" title={t('screens.home.clocks')}>
      <div className="grid gap-6">
        {clocks.map((clock) => (
          <OneClock key={clock.name + clock.startedAt} clock={clock} />
        ))}
      </div>
      {children}
    </Section>
  );
}

function OneClock({ clock }: { clock: Clock }) {
  const { t } = useTranslation('cases');
  const { t: law } = useTranslation('law');
  const format = useFormat();
  const { left, used, tone } = useClock()(clock);
  return <ClockBar name={law(`fields.clock.${clock.name}`)} left={left} used={used} tone={tone} note={`${law(`fields.clockKind.${sortOf(clock)}`)} · ${t('screens.home.until', { at: format.date(clock.dueAt) })}`} />;
}
