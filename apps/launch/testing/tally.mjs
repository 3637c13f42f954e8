/** Adds up what passed and what failed; a skipped test and a file that could not be run count as failed. */
export class Tally {
  passed = 0;
  failed = 0;

  /** One thing that was looked at. */
  count(ok) {
    if (ok) this.passed += 1;
    else this.failed += 1;
  }

  /** The report of one Jest run; no report at all is one failure. */
  jest(report) {
    if (!report) return this.count(false);
    this.passed += report.numPassedTests;
    this.failed += report.numFailedTests + report.numRuntimeErrorTestSuites + report.numPendingTests + report.numTodoTests;
    if (!report.success && this.failed === 0) this.failed = 1;
  }

  /** The one line that scripts read. */
  line() {
    return `${this.passed} passed, ${this.failed} failed`;
  }

  /** A run that looked at nothing has shown nothing. */
  get good() {
    return this.failed === 0 && this.passed > 0;
  }
}
