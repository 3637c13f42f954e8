import type { ReactNode } from 'react';
import { useFormat } from '../words/use-format.js';

/** A day as a tile with what happens on it beside it. `at` is an instant in ISO 8601. */
export function DayTile({ at, children }: { at: string; children: ReactNode }) {
  const format = useFormat();
  return (
    <div className="day">
      <time dateTime={at}>
        {format.month(at)}
        <b>{format.dayOfMonth(at)}</b>
        {format.weekday(at)}
      </time>
      <div>{children}</div>
    </div>
  );
}
