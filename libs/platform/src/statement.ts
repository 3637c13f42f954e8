/** One named statement; PostgreSQL plans it once per connection. */
export interface Statement {
  readonly name: string;
  readonly text: string;
}

/** A statement with what stands in its places. */
export interface Prepared extends Statement {
  readonly values: unknown[];
}
