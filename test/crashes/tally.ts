import type { World } from '../world/world.js';

/** What there is of a case: events by type, rows by table, messages by their template; nothing that names a moment or an id. */
export async function tally({ database }: World, caseId: string): Promise<Record<string, number>> {
  const read = <Row>(text: string, values: unknown[] = []) => database.dataSource.query<Row[]>(text, values);
  const count = (rows: { what: string; n: number }[]) => rows.map(({ what, n }) => [what, n] as const);
  const tables = await read<{ name: string }>(
    `select c.table_schema || '.' || c.table_name as name from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
      where c.column_name = 'case_id' and t.table_type = 'BASE TABLE' order by 1`);
  const rows: [string, number][] = [];
  for (const { name } of tables) {
    // A second try sends a fresh link and leaves the first one alive.
    if (name === 'people.capability') continue;
    const [found] = await read<{ n: number }>(`select count(*)::int as n from ${name} where case_id = $1`, [caseId]);
    rows.push([name, found!.n]);
  }
  const events = await read<{ what: string; n: number }>('select type as what, count(*)::int as n from platform.event where chain_id = $1 group by 1', [caseId]);
  const notices = await read<{ what: string; n: number }>(`select template || ' ' || state || ' to ' || address as what, count(*)::int as n from notices.delivery where case_id = $1 group by 1`, [caseId]);
  const [undone] = await read<{ n: number }>('select count(*)::int as n from platform.reaction where done_at is null');
  const [unread] = await read<{ n: number }>('select count(*)::int as n from platform.outbox');
  const [messages] = await read<{ n: number }>('select count(*)::int as n from notices.demo_message m join notices.delivery d on d.id = m.id where d.case_id = $1', [caseId]);
  return Object.fromEntries([...rows, ...count(events), ...count(notices), ['undone', undone!.n], ['unread', unread!.n], ['messages', messages!.n]].sort());
}
