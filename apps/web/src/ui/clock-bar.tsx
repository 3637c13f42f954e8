import { CircleAlert, Clock, Pause } from 'lucide-react';
import type { ReactNode } from 'react';
import { Icon } from './icon.js';

export type ClockTone = 'ok' | 'warn' | 'bad' | 'paused' | 'done';

interface Props {
  name: ReactNode;
  /** "28 days left": the sentence carries the meaning, the bar is decoration. */
  left: ReactNode;
  /** How much is used up, 0 to 1. */
  used: number;
  tone?: ClockTone;
  note?: ReactNode;
}

const BAR: Record<ClockTone, string> = { ok: '', warn: 'warn', bad: 'bad', paused: 'grey', done: 'grey' };
const width = (used: number) => ({ width: `${Math.round(Math.min(1, Math.max(0, used)) * 100)}%` });

/** A legal limit or a promise with its time left. */
export function ClockBar({ name, left, used, tone = 'ok', note }: Props) {
  return (
    <div className="clock">
      <p className="row">
        <span>{name}</span>
        <b className="left">{left}</b>
      </p>
      <span className={`bar ${BAR[tone]}`} aria-hidden="true">
        <i style={width(used)} />
      </span>
      {note && <p className="sec">{note}</p>}
    </div>
  );
}

const SHAPES = { warn: Clock, bad: CircleAlert, paused: Pause } as const;

/** The same in a table cell. */
export function ClockCell({ left, used, tone = 'ok' }: Omit<Props, 'name' | 'note'>) {
  const shape = tone === 'ok' || tone === 'done' ? undefined : SHAPES[tone];
  return (
    <div className="sla">
      <span className="row">
        <b className={tone === 'warn' || tone === 'bad' ? tone : undefined}>
          {shape && <Icon of={shape} />}
          {left}
        </b>
      </span>
      <span className={`bar ${BAR[tone]}`} aria-hidden="true">
        <i style={width(used)} />
      </span>
    </div>
  );
}
