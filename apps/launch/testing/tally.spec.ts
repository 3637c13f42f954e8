import { lockIsPlain } from './checks.mjs';
import { Tally } from './tally.mjs';

const report = { success: true, numPassedTests: 3, numFailedTests: 0, numRuntimeErrorTestSuites: 0, numPendingTests: 0, numTodoTests: 0 };

describe('the tally', () => {
  it('ends in one plain line', () => {
    const tally = new Tally();
    tally.count(true);
    tally.jest(report);
    expect(tally.line()).toBe('4 passed, 0 failed');
    expect(tally.good).toBe(true);
  });

  it('counts skipped tests, broken files and a Jest that never reported as failed', () => {
    const tally = new Tally();
    tally.jest({ ...report, numPendingTests: 1, numRuntimeErrorTestSuites: 1 });
    tally.jest(undefined);
    expect(tally.line()).toBe('3 passed, 3 failed');
  });

  it('is not good when nothing was looked at', () => {
    expect(new Tally().good).toBe(false);
  });
});

describe('the lock', () => {
  it('is plain without addresses, and not with one', () => {
    expect(lockIsPlain('{"packages":{"a":{"integrity":"x"}}}')).toBe(true);
    expect(lockIsPlain('{"resolved": "https://example.org/a.tgz"}')).toBe(false);
  });
});
