import pg from 'pg';
import { instantOf, readers } from './instants.js';

const stock = pg.types.getTypeParser(pg.types.builtins.TIMESTAMPTZ) as (text: string) => Date;

describe('an instant as PostgreSQL writes it', () => {
  it.each([
    '2031-01-02 03:04:05+00', '2031-12-31 23:59:59.9+00', '2024-02-29 00:00:00.123456+00', '1999-06-07 08:09:10.000999+00', '9999-12-31 23:59:59.999999+00',
    '2031-01-02 03:04:05+08', '2031-01-02 03:04:05.5-03:30', '0099-01-01 00:00:00+00', '0001-01-01 00:00:00+00 BC', '10000-01-01 00:00:00+00',
  ])('%s is the same as by the stock reader', (text) => {
    expect(instantOf(text)).toEqual(stock(text));
  });

  it('keeps every millisecond', () => {
    const thousand = Array.from({ length: 1000 }, (_, ms) => ms);
    expect(thousand.map((ms) => instantOf(`2031-01-01 00:00:00.${String(ms).padStart(3, '0')}+00`).getUTCMilliseconds())).toEqual(thousand);
  });

  it('knows the ends of time', () => {
    expect([instantOf('infinity'), instantOf('-infinity')]).toEqual([Infinity, -Infinity]);
  });

  it('leaves other types as they were', () => {
    expect(readers.getTypeParser(pg.types.builtins.BOOL)).toBe(pg.types.getTypeParser(pg.types.builtins.BOOL));
    expect(readers.getTypeParser(pg.types.builtins.TIMESTAMPTZ)).toBe(instantOf);
  });
});
