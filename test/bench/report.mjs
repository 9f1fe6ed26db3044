/** What the figures are called, how they compare, and what was promised of them. */
import { SIDES } from './sides.mjs';

const OURS = 'ours';
const FLOOR = 'floor';
/** What is neither us nor what we measure ourselves by. */
const isPeer = (name) => ![OURS, FLOOR, 'empty'].includes(name);

/** Rows of the table. `key` names a figure, or `of` makes one of several. */
export const ROWS = [
  { key: 'loadGzip', label: 'bytes before anybody acts, gzip', unit: 'B' },
  { key: 'loadBrotli', label: 'bytes before anybody acts, brotli', unit: 'B' },
  { key: 'talkGzip', label: 'bytes until a message can be sent, gzip', unit: 'B' },
  { key: 'talkBrotli', label: 'bytes until a message can be sent, brotli', unit: 'B' },
  { key: 'loadRequests', label: 'requests before anybody acts', unit: '' },
  { key: 'upMs', label: 'until it is there', unit: 'ms' },
  { key: 'upScriptMs', label: 'script until it is there', unit: 'ms' },
  { key: 'upStyleMs', label: 'style until it is there', unit: 'ms' },
  { key: 'upLayoutMs', label: 'layout until it is there', unit: 'ms' },
  { key: 'upBusyMs', label: 'script, style and layout until it is there', unit: 'ms' },
  { key: 'loadWorkMs', label: 'loading, main thread, until nothing happens any more', unit: 'ms' },
  { key: 'blockingMs', label: 'total blocking time', unit: 'ms' },
  { key: 'ownBlockingMs', label: 'blocking time by its own scripts', unit: 'ms' },
  { key: 'shift', label: 'layout shift', unit: '' },
  { key: 'lcpAddedMs', label: 'largest contentful paint, later by', unit: 'ms', delta: true },
  { key: 'blockingAddedMs', label: 'total blocking time, more by', unit: 'ms', delta: true },
  { key: 'openMs', label: 'click → text field', unit: 'ms' },
  { key: 'openWorkMs', label: 'click → text field, main thread', unit: 'ms' },
  { key: 'tapMs', label: 'tap → text field', unit: 'ms' },
  { key: 'sendMs', label: 'Enter → own message', unit: 'ms' },
  { key: 'list100Ms', label: '100 messages painted', unit: 'ms' },
  { key: 'list1000Ms', label: '1,000 messages painted', unit: 'ms' },
  { key: 'list10000Ms', label: '10,000 messages painted', unit: 'ms' },
  { key: 'list10000WorkMs', label: '10,000 messages, main thread', unit: 'ms' },
  { key: 'appendMs', label: 'one more at 10,000', unit: 'ms' },
  { key: 'appendWorkMs', label: 'one more at 10,000, main thread', unit: 'ms' },
  { key: 'heapMb', label: 'heap for 10,000', unit: 'MB' },
  { key: 'nodes', label: 'DOM nodes at 10,000', unit: '' },
  { key: 'planned', label: 'timers and frames asked for, closed', unit: '' },
  { key: 'wakeUps', label: 'wake-ups at rest, closed', unit: '' },
  { key: 'restRequests', label: 'requests at rest, closed', unit: '' },
];

/** What is promised: each with what it is about, whether it holds, and by how much. */
export function targets(figures) {
  const { [OURS]: ours, [FLOOR]: floor } = figures;
  const least = (key) => Math.min(...peers(figures, key).map((name) => value(figures, name, key)));
  const atMost = (label, is, limit, unit = '') => ({ label, is, limit, unit, holds: is <= limit });
  const timesFloor = (label, key, times) => atMost(label, ours[key] / floor[key], times, '× floor');
  return [
    atMost('bytes before anybody acts, gzip', ours.loadGzip, 13_312, 'B'),
    atMost('the same, beside the lightest peer', ours.loadGzip / least('loadGzip'), 0.15, '×'),
    timesFloor('script, style and layout until it is there', 'upBusyMs', 2),
    // At this throttle an empty page blocks by itself; that is not the chat's doing.
    atMost('blocking time by its own scripts', ours.ownBlockingMs, 0, 'ms'),
    atMost('layout shift', ours.shift, 0),
    timesFloor('click → text field', 'openMs', 2),
    timesFloor('10,000 messages painted', 'list10000Ms', 1.5),
    atMost('the same, beside the fastest peer', ours.list10000Ms / least('list10000Ms'), 1, '×'),
    timesFloor('one more at 10,000', 'appendMs', 2),
    atMost('timers, frames and sockets, closed', ours.planned + ours.sockets, 0),
    atMost('wake-ups at rest, closed', ours.wakeUps, 0),
    atMost('requests besides the script itself, closed', requestsWhileClosed(ours), 0),
  ];
}

function requestsWhileClosed({ loadRequests, restRequests }) {
  return loadRequests - 1 + restRequests;
}

/** The table, as Markdown. */
export function comparison({ figures, limitMs }, rows = ROWS) {
  const names = Object.keys(figures).filter((name) => name !== 'empty');
  const lines = rows.map((row) => [
    row.label,
    ...names.map((name) => cell(figures[name][row.key], row, limitMs)),
    times(figures, row, FLOOR),
    times(figures, row, bestPeer(figures, row.key)),
  ]);
  return table(['', ...names.map(title), '÷ floor', '÷ best peer'], lines);
}

/** What was promised, as Markdown. */
export function verdicts(figures) {
  return table(
    ['target', 'is', 'at most', 'holds'],
    targets(figures).map(({ label, is, limit, unit, holds }) => [
      label,
      `${round(is)} ${unit}`.trim(),
      `${round(limit)} ${unit}`.trim(),
      holds ? 'yes' : 'NO',
    ]),
  );
}

/** The figures that look worst for us, in words: beside the floor, and beside the best peer. */
export function worst(results, rows = ROWS) {
  const comparable = rows.filter(({ unit, delta }) => unit && !delta);
  const beside = (other) => behind(results, comparable, other).map(words);
  const floor = beside(() => FLOOR).slice(0, 3);
  const peer = beside(({ key }) => bestPeer(results.figures, key));
  return [
    `Furthest from the floor: ${floor.join('; ')}.`,
    `Where a peer is better: ${peer.join('; ') || 'nowhere'}.`,
  ].join(' ');
}

/** Where `other` is better than we are, worst first. */
function behind({ figures, limitMs }, rows, other) {
  return (
    rows
      .map((row) => ({ row, name: other(row) }))
      .filter(({ name }) => name)
      .map(({ row, name }) => ({
        label: row.label,
        name: title(name),
        ours: cell(figures[OURS][row.key], row, limitMs),
        theirs: cell(figures[name][row.key], row, limitMs),
        times: figures[OURS][row.key] / value(figures, name, row.key),
      }))
      .filter(({ times }) => times > 1)
      // Beside nothing, everything is infinitely much: those are equally far.
      .sort((a, b) => b.times - a.times || 0)
  );
}

function words({ label, name, ours, theirs, times }) {
  const ratio = times < Infinity ? `: ${round(times)} ×` : '';
  return `${label} (${ours}, ${name} ${theirs}${ratio})`;
}

/** All of it, for the README. */
export function section(results) {
  const { date, machine, node, load, runs, minutes, throttle, versions } = results;
  const { chromium, ...others } = versions;
  const names = Object.entries(others).map(([name, version]) => `${name} ${version}`);
  return [
    comparison(results),
    worst(results),
    verdicts(results.figures),
    `Measured on ${date} on ${machine}, in Chromium ${chromium}, slowed down ${throttle} times, with Node ${node}: medians of ${runs} runs, in turns, in ${minutes} minutes. Load average ${load[0]} before it and ${load[1]} after it. The others: ${names.join(', ')}.`,
  ].join('\n\n');
}

/** What a reader knows it by. */
function title(name) {
  return SIDES.find((side) => side.name === name)?.package ?? name;
}

function peers(figures, key) {
  return Object.keys(figures).filter((name) => isPeer(name) && figures[name][key] !== undefined);
}

function bestPeer(figures, key) {
  return peers(figures, key).sort((a, b) => value(figures, a, key) - value(figures, b, key))[0];
}

/** JSON has no Infinity: what did not come to an end in time is null there. */
function value(figures, name, key) {
  return figures[name][key] ?? Infinity;
}

function times(figures, { key, unit, delta }, name) {
  const other = name && figures[name][key];
  return unit && !delta && other ? round(figures[OURS][key] / other) : '';
}

function cell(figure, { unit }, limitMs) {
  if (figure === undefined) return '–';
  if (figure === null || figure === Infinity) return `> ${limitMs / 1_000} s`;
  if (unit === 'B') return `${(figure / 1024).toFixed(1)} KB`;
  if (unit === 'ms' && figure >= 10_000) return `${(figure / 1_000).toFixed(1)} s`;
  return `${round(figure)}${unit && ` ${unit}`}`;
}

function round(figure) {
  const rounded = Math.abs(figure) < 10 ? Math.round(figure * 100) / 100 : Math.round(figure);
  return (rounded || 0).toLocaleString('en');
}

export function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const rule = head.map((_cell, column) => (column ? '--:' : '---'));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}
