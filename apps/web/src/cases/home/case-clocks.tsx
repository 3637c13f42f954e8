import { useTranslation } from 'react-i18next';
import type { CaseHome } from '@maplebridge/contract/src/cases/types.gen.js';
import { Section } from '../../ui/card.js';
import { ClockBar } from '../../ui/clock-bar.js';
import { useFormat } from '../../words/use-format.js';
import { useClock } from '../use-clock.js';

/** Once the centre's time to appoint runs, the time to choose together has had its say. */
const FOLLOWED_BY: Readonly<Record<string, string>> = { 'joint-choice': 'appointment' };

/** Legal limits and promises side by side. */
export function CaseClocks({ home }: { home: CaseHome }) {
  const { t } = useTranslation('cases');
  const clocks = home.clocks.filter(({ name }) => !home.clocks.some((other) => other.name === FOLLOWED_BY[name]));
  if (clocks.length === 0) return null;
  return (
    <Section id="clocks" title={t('screens.home.clocks')}>
      <div className="grid gap-6">
        {clocks.map((clock) => (
          <Clock key={clock.name + clock.startedAt} clock={clock} />
        ))}
      </div>
    </Section>
  );
}

function Clock({ clock }: { clock: CaseHome['clocks'][number] }) {
  const { t } = useTranslation('cases');
  const { t: law } = useTranslation('law');
  const format = useFormat();
  const { left, used, tone } = useClock()(clock);
  return <ClockBar name={law(`fields.clock.${clock.name}`)} left={left} used={used} tone={tone} note={`${law(`fields.clockKind.${clock.kind}`)} · ${t('screens.home.until', { at: format.date(clock.dueAt) })}`} />;
}
