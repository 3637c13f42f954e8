import pg from 'pg';

/** Statements known by name at most; PostgreSQL keeps a plan of each on each connection that has used it. */
const MOST = 400;
const seen = new Set<string>();
const names = new Map<string, string>();

/** A statement that comes a second time gets a name for good. Those whose text is never the same again stay nameless. */
function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known || names.size >= MOST) return known;
  if (!seen.has(text)) {
    if (seen.size >= 10 * MOST) seen.clear();
    seen.add(text);
    return undefined;
  }
  seen.delete(text);
  names.set(text, `own-${names.size}`);
  return names.get(text);
}

/**
 * A connection on which what TypeORM says is parsed and planned once, as our named reads are: half of what a
 * short statement costs PostgreSQL is understanding it.
 */
export class PreparingClient extends pg.Client {
  override query(...asked: unknown[]): never {
    const [text, values, ...rest] = asked;
    const name = typeof text === 'string' && Array.isArray(values) && values.length > 0 ? nameOf(text) : undefined;
    return Reflect.apply(super.query, this, name ? [{ name, text, values }, ...rest] : asked) as never;
  }
}
