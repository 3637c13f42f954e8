import type { DataSource, EntityMetadata, EntityTarget, ObjectLiteral } from 'typeorm';
import type { ColumnMetadata } from 'typeorm/metadata/ColumnMetadata.js';
import type { Prepared, Statement } from './statement.js';

/** What a row must equal to be meant; of a list, one of its members. */
export type Place<Row> = { readonly [Key in keyof Row]?: Row[Key] | readonly Row[Key][] };

/** What to do about a row that somebody else is changing. */
export type WhenHeld = 'wait' | 'skip';
const SUFFIX: Readonly<Record<WhenHeld | 'look', string>> = { look: '', wait: ' for update', skip: ' for update skip locked' };

/**
 * The two statements that every change of a row consists of, from what TypeORM knows of its table: written once for
 * each kind of row and set of columns, and prepared by name, where a query builder would write them anew each time.
 */
export class RowStatements {
  private readonly texts = new Map<string, Statement>();

  constructor(private readonly source: DataSource) {}

  /** Rows in the order of their keys, so that two who lock the same ones do not wait for each other. */
  select<Row extends ObjectLiteral>(kind: EntityTarget<Row>, place: Place<Row>, how: WhenHeld | 'look'): Prepared {
    const of = this.source.getMetadata(kind);
    const at = Object.keys(place).map((key) => ({ ...partOf(of, key), how: howOf(place[key]) }));
    const statement = this.once(`${how} ${of.tablePath} at ${saidOf(at)}`, () => {
      const columns = of.columns.map(({ databaseName }) => `"${databaseName}"`);
      const keys = of.primaryColumns.map(({ databaseName }) => `"${databaseName}"`);
      return `select ${columns.join()} from ${table(of)} where ${conditions(at, 1)} order by ${keys.join()}${SUFFIX[how]}`;
    });
    return { ...statement, values: this.valuesOf(at, place) };
  }

  insert<Row extends ObjectLiteral>(kind: EntityTarget<Row>, row: Partial<Row>): Prepared {
    const of = this.source.getMetadata(kind);
    const parts = Object.keys(row).filter((key) => row[key] !== undefined).map((key) => partOf(of, key));
    const statement = this.once(`add ${of.tablePath} ${parts.map(({ key }) => key).join()}`, () => {
      const columns = parts.map(({ column }) => `"${column.databaseName}"`);
      return `insert into ${table(of)} (${columns.join()}) values (${columns.map((_, i) => `$${i + 1}`).join()})`;
    });
    return { ...statement, values: parts.map(({ key, column }) => this.out(row[key], column)) };
  }

  /** Changes these columns of the rows at this place. */
  update<Row extends ObjectLiteral>(kind: EntityTarget<Row>, place: Place<Row>, patch: Partial<Row>): Prepared {
    const of = this.source.getMetadata(kind);
    const to = Object.keys(patch).filter((key) => patch[key] !== undefined).map((key) => partOf(of, key));
    const at = Object.keys(place).map((key) => ({ ...partOf(of, key), how: howOf(place[key]) }));
    const statement = this.once(`change ${of.tablePath} ${to.map(({ key }) => key).join()} at ${saidOf(at)}`, () => {
      const set = to.map(({ column }, i) => `"${column.databaseName}" = $${i + 1}`);
      return `update ${table(of)} set ${set.join()} where ${conditions(at, to.length + 1)}`;
    });
    return { ...statement, values: [...to.map(({ key, column }) => this.out(patch[key], column)), ...this.valuesOf(at, place)] };
  }

  /** A row as PostgreSQL gave it, as the program knows it. */
  read<Row extends ObjectLiteral>(kind: EntityTarget<Row>, given: Readonly<Record<string, unknown>>): Row {
    const of = this.source.getMetadata(kind);
    const row = of.create() as Record<string, unknown>;
    for (const column of of.columns) row[column.propertyName] = this.source.driver.prepareHydratedValue(given[column.databaseName], column);
    return row as Row;
  }

  private valuesOf<Row>(at: readonly Condition[], place: Place<Row>): unknown[] {
    return at.filter(({ how }) => how !== ' is null').map(({ key, column, how }) => {
      const value = place[key as keyof Row] as unknown;
      return how === ' = any' ? (value as unknown[]).map((one) => this.out(one, column)) : this.out(value, column);
    });
  }

  private out(value: unknown, column: ColumnMetadata): unknown {
    return this.source.driver.preparePersistentValue(value, column);
  }

  private once(what: string, write: () => string): Statement {
    let known = this.texts.get(what);
    if (!known) this.texts.set(what, (known = { name: `row-${this.texts.size}`, text: write() }));
    return known;
  }
}

interface Part {
  readonly key: string;
  readonly column: ColumnMetadata;
}
type Condition = Part & { readonly how: ' = ' | ' = any' | ' is null' };

const table = (of: EntityMetadata): string => of.tablePath.split('.').map((part) => `"${part}"`).join('.');

const saidOf = (at: readonly Condition[]): string => at.map(({ key, how }) => key + how).join();

function partOf(of: EntityMetadata, key: string): Part {
  const column = of.findColumnWithPropertyName(key);
  if (!column) throw new Error(`${of.name} has no ${key}.`);
  return { key, column };
}

function howOf(value: unknown): Condition['how'] {
  if (value === undefined) throw new Error('A row is looked for by a value that is not there.');
  if (value === null) return ' is null';
  return Array.isArray(value) ? ' = any' : ' = ';
}

function conditions(at: readonly Condition[], first: number): string {
  let next = first;
  return at.map(({ column, how }) => `"${column.databaseName}"${how}${how === ' is null' ? '' : how === ' = any' ? `($${next++})` : `$${next++}`}`).join(' and ');
}
