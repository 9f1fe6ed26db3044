/** For `node --test`: how many tests passed, failed and were skipped, and which failed, as JSON. */
export default async function* nodeCounts(source) {
  const counts = { passed: 0, failed: 0, skipped: 0, failures: [] };
  for await (const { type, data } of source) {
    if (data?.details?.type === 'suite') continue;
    if (data?.skip !== undefined) counts.skipped += type === 'test:pass' ? 1 : 0;
    else if (type === 'test:pass') counts.passed++;
    else if (type === 'test:fail') {
      counts.failed++;
      counts.failures.push(data.name);
    }
  }
  yield JSON.stringify(counts);
}
