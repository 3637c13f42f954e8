import type { EntityTarget, ObjectLiteral } from 'typeorm';

const registered = new Map<string, readonly EntityTarget<ObjectLiteral>[]>();

/** A lib hands its rows to the one data source without letting them out: called once, beside its module. */
export function entities(schema: string, rows: readonly EntityTarget<ObjectLiteral>[]): void {
  registered.set(schema, rows);
}

export const registeredEntities = (): EntityTarget<ObjectLiteral>[] => [...registered.values()].flat();
