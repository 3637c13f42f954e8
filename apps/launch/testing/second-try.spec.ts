import { brokenFiles, instead } from './second-try.mjs';

const file = (name: string, ...statuses: string[]) => ({ name, status: statuses.includes('failed') ? 'failed' : 'passed', assertionResults: statuses.map((status) => ({ status })) });
const report = (...testResults: ReturnType<typeof file>[]) => ({
  success: testResults.every(({ status }) => status === 'passed'), testResults,
  numPassedTests: testResults.flatMap(({ assertionResults }) => assertionResults).filter(({ status }) => status === 'passed').length,
  numFailedTests: testResults.flatMap(({ assertionResults }) => assertionResults).filter(({ status }) => status === 'failed').length,
  numRuntimeErrorTestSuites: 0, numPendingTests: 0, numTodoTests: 0,
});

describe('a second try', () => {
  it('is for the files that broke, when they are few', () => {
    expect(brokenFiles(report(file('a', 'passed'), file('b', 'passed', 'failed')))).toEqual(['b']);
    expect(brokenFiles(report(...['a', 'b', 'c', 'd'].map((name) => file(name, 'failed'))))).toEqual([]);
    expect(brokenFiles(undefined)).toEqual([]);
  });

  it('counts in place of the first, and red twice is red', () => {
    const first = report(file('a', 'passed', 'pending'), file('b', 'passed', 'failed'));
    expect(instead(first, ['b'], report(file('b', 'passed', 'passed')))).toMatchObject({ success: true, numPassedTests: 3, numFailedTests: 0, numPendingTests: 1 });
    expect(instead(first, ['b'], report(file('b', 'failed', 'passed')))).toMatchObject({ success: false, numPassedTests: 2, numFailedTests: 1 });
    expect(instead(first, ['b'], undefined)).toBe(first);
  });
});
