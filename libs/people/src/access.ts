import type { Machine, Relation } from '@maplebridge/kernel';

/**
 * Who may call one operation. `case`, `organisation`, `docket` and `invitation` take their subject from the path
 * (`:caseId`, `:organisationId`, `:docketId`, `:token`); relations come from a machine's action or stand in `by`.
 */
export interface AccessRow {
  readonly scope: 'public' | 'account' | 'case' | 'organisation' | 'docket' | 'invitation' | 'machine' | 'demo';
  readonly by?: readonly Relation[];
  readonly action?: readonly [AnyMachine, string];
  /** The keys of the answer, exactly. */
  readonly fields: readonly string[];
}
// A machine's own types are narrower than this table needs; only its relations are read.
type AnyMachine = Pick<Machine<never, never, never>, 'name'> & { relationsFor(action: never): readonly Relation[] };

export type AccessTable = Readonly<Record<string, AccessRow>>;

const tables = new Map<string, AccessRow>();

/** Declares a lib's rows. An operation named twice stops the program at start-up. */
export function defineAccess<T extends AccessTable>(table: T): T {
  for (const [operation, row] of Object.entries(table)) {
    if (tables.has(operation)) throw new Error(`The operation ${operation} has two access rows.`);
    tables.set(operation, row);
  }
  return table;
}

export const accessRow = (operation: string): AccessRow | undefined => tables.get(operation);
export const accessRows = (): ReadonlyMap<string, AccessRow> => tables;

/** The relations that open an operation; empty for `public`, `account` and `demo`. */
export function relationsOf(row: AccessRow): readonly Relation[] {
  if (row.action) return row.action[0].relationsFor(row.action[1] as never);
  return row.by ?? [];
}
