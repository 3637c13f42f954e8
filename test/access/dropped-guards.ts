import { RELATIONS } from '@maplebridge/kernel';
import { accessRow, accessRows, type AccessRow } from '@maplebridge/people';

export interface DroppedGuard {
  readonly name: string;
  /** Runs something while this guard is missing, and puts it back. */
  run<T>(something: () => Promise<T>): Promise<T>;
}

/** The guards that an operation's row is made of, each of which can be left out. */
export function guardsOf(operation: string): DroppedGuard[] {
  const row = accessRow(operation)!;
  const { fields, scope } = row;
  const related = scope === 'case' || scope === 'organisation' || scope === 'docket';
  return [
    guard('open to everybody', operation, row, { scope: 'public', fields }),
    ...(related
      ? [guard('open to everybody signed in', operation, row, { scope: 'account', fields }), guard('open to all who belong there', operation, row, { scope, by: RELATIONS, fields })]
      : []),
  ];
}

function guard(name: string, operation: string, row: AccessRow, weaker: AccessRow): DroppedGuard {
  const table = accessRows() as Map<string, AccessRow>;
  return {
    name,
    async run(something) {
      table.set(operation, weaker);
      try {
        return await something();
      } finally {
        table.set(operation, row);
      }
    },
  };
}
