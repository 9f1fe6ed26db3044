/** The same messages for both sides, as a service would bring them: parsed from text. */
const WORDS =
  'the order has been packed and leaves our warehouse tomorrow morning so you can expect it on Friday at the latest'.split(
    ' ',
  );
const START = Date.UTC(2026, 0, 5, 9);

/** Messages number `from` up to, and without, `end`; two a minute, of both sides. */
export function messages(from, end) {
  const made = [];
  for (let i = from; i < end; i++) {
    const length = 3 + ((i * 7) % 18);
    const text = `${i} ${WORDS.slice(0, length).join(' ')}`;
    const author = i % 3 ? { role: 'agent', name: 'Anna de Vries' } : { role: 'visitor' };
    const at = START + i * 30_000;
    made.push({ id: `m${i}`, author, at, content: { kind: 'text', text }, status: 'sent' });
  }
  return JSON.parse(JSON.stringify(made));
}

/** Resolves when what was changed has been painted. */
export function painted() {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now());
      port2.postMessage('');
    });
  });
}

/** Calls `send(number)` so many times a second, one message a task, and tells how it went. */
export function stream(perSecond, seconds, send) {
  const longTasks = [];
  const observer = new PerformanceObserver((list) => {
    longTasks.push(...list.getEntries().map(({ duration }) => duration));
  });
  observer.observe({ entryTypes: ['longtask'] });
  const total = perSecond * seconds;
  const start = performance.now();
  let sent = 0;
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      const due = Math.min(total, Math.floor(((performance.now() - start) / 1_000) * perSecond));
      if (sent < due) send(sent++);
      if (sent === total) {
        void painted().then(() => {
          observer.disconnect();
          resolve({ sent, longTasks, seconds: (performance.now() - start) / 1_000 });
        });
      } else if (sent < due) port2.postMessage('');
      else setTimeout(() => port2.postMessage(''), 1);
    };
    port2.postMessage('');
  });
}
