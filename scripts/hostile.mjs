/**
 * `npm run test:hostile`: every string that others have collected, in every place where text comes
 * to stand, in every engine of this machine. `npm test` takes a sample. `ENGINES=chromium` for one.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const { status } = spawnSync(
  process.execPath,
  ['node_modules/@web/test-runner/dist/bin.js', 'test/hostile/*.test.ts'],
  {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    stdio: 'inherit',
    env: { ...process.env, HOSTILE: 'all' },
  },
);
process.exitCode = status ?? 1;
