import { writeFileSync } from 'node:fs';

/**
 * Writes how many tests passed, failed and were skipped in each engine, and which failed, as JSON,
 * for the summary of a whole run. Files that failed to load count as one failure each: they have no tests to count.
 */
export function countsReporter(file) {
  return {
    onTestRunFinished({ sessions }) {
      if (!file) return;
      const engines = {};
      for (const session of sessions) {
        const counts = (engines[session.browser.name] ??= {
          passed: 0,
          failed: 0,
          skipped: 0,
          failures: [],
        });
        const before = counts.failed;
        if (session.testResults) countSuite(session.testResults, counts, []);
        if (session.passed || counts.failed > before) continue;
        counts.failed++;
        counts.failures.push(`${session.testFile} did not run to its end`);
      }
      writeFileSync(file, JSON.stringify(engines));
    },
  };
}

function countSuite(suite, counts, path) {
  for (const test of suite.tests) {
    counts[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++;
    if (test.skipped || test.passed) continue;
    const why = test.error?.message.split('\n', 1)[0] ?? '';
    counts.failures.push(`${[...path, test.name].join(' > ')}: ${why}`);
  }
  for (const inner of suite.suites) countSuite(inner, counts, [...path, inner.name]);
}
