import pg from 'pg';

const TIMESTAMPTZ: number = pg.types.builtins.TIMESTAMPTZ;
const stock = pg.types.getTypeParser(TIMESTAMPTZ) as (text: string) => Date;
const digits = (text: string, at: number): number => text.charCodeAt(at) * 10 + text.charCodeAt(at + 1) - 528;

/**
 * What PostgreSQL writes for an instant on a server in UTC, `2031-01-01 00:01:00.5+00`, read by position: a list is made of
 * instants for a good part, and the stock reader tries four patterns on each. Anything else (other zones, `infinity`,
 * years before 1000 or after 9999) is the stock reader's.
 */
export function instantOf(text: string): Date {
  const end = text.length - 3;
  if (end < 19 || text.charCodeAt(4) !== 45 || text.charCodeAt(0) === 48 || !text.endsWith('+00')) return stock(text);
  let ms = 0;
  for (let at = 20, worth = 100; at < end && worth >= 1; at++, worth /= 10) ms += (text.charCodeAt(at) - 48) * worth;
  const year = digits(text, 0) * 100 + digits(text, 2);
  return new Date(Date.UTC(year, digits(text, 5) - 1, digits(text, 8), digits(text, 11), digits(text, 14), digits(text, 17), ms));
}

/** How a connection reads values: as `pg` does, instants by position. */
export const readers = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    oid === TIMESTAMPTZ && format !== 'binary' ? instantOf : pg.types.getTypeParser(oid, format as 'text')) as typeof pg.types.getTypeParser,
};
