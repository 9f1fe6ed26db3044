import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { worst } from '../bench/report.mjs';

const rows = [
  { key: 'wait', label: 'waiting', unit: 'ms' },
  { key: 'blocked', label: 'blocked', unit: 'ms' },
];

/** @returns what is said where ours takes this long, the floor 10 ms and a peer 20 ms, or nothing */
function said(ours) {
  const floor = { wait: 10, blocked: 10 };
  return worst({ figures: { ours, floor, 'deep-chat': { wait: 20, blocked: 0 } } }, rows);
}

describe('what the bench says of us', () => {
  it('names where a peer is better, also where it takes nothing at all', () => {
    assert.match(
      said({ wait: 30, blocked: 44 }),
      /better: blocked \(44 ms, [^:;]* 0 ms\); waiting \(30 ms, .* 20 ms: 1\.5 ×\)/,
    );
  });

  it('names nothing where nobody is', () => {
    assert.match(said({ wait: 15, blocked: 0 }), /better: nowhere/);
  });
});
