import { readArguments } from './arguments.mjs';

describe('arguments', () => {
  it('are split into flags and words', () => {
    expect(readArguments(['--fresh', '--only=unit,int', 'bookings'], ['fresh', 'only'])).toEqual({
      flags: { fresh: true, only: 'unit,int' },
      words: ['bookings'],
    });
  });

  it('name the known flags when one is not known', () => {
    expect(() => readArguments(['--frsh'], ['fresh'])).toThrow('I do not know --frsh; known here: --fresh.');
  });
});
