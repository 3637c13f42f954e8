// Real servers, eight browsers and a media server share two cores: a slow moment may break what is whole. A few broken files
// get a second try, alone; more than a few are no accident.
const FEW = 3;

/** Files with a test that failed or that could not be run, where they are few; none where Jest never reported. */
export function brokenFiles(report) {
  const broken = (report?.testResults ?? []).filter(({ status }) => status === 'failed').map(({ name }) => name);
  return broken.length <= FEW ? broken : [];
}

/** The first report with what these files said the second time in place of the first. No second report: the first stands. */
export function instead(first, files, second) {
  if (!second) return first;
  const kept = first.testResults.filter(({ name }) => !files.includes(name)).flatMap(({ assertionResults }) => assertionResults);
  const count = (status) => kept.filter((one) => one.status === status).length;
  return {
    success: second.success,
    numPassedTests: count('passed') + second.numPassedTests,
    numFailedTests: second.numFailedTests,
    numRuntimeErrorTestSuites: second.numRuntimeErrorTestSuites,
    numPendingTests: count('pending') + second.numPendingTests,
    numTodoTests: count('todo') + second.numTodoTests,
  };
}
