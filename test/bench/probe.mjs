/**
 * What watches a page from inside. Runs in it before anything of the page does, so it may use nothing
 * from outside of this function.
 *
 * @param {import('./sides.mjs').Side} side
 */
export function probe(side) {
  const nextFrame = window.requestAnimationFrame.bind(window);
  const entries = { longtask: [], 'layout-shift': [], 'largest-contentful-paint': [] };
  for (const [type, list] of Object.entries(entries)) {
    new PerformanceObserver((seen) => {
      list.push(...seen.getEntries().map((entry) => entry.toJSON()));
    }).observe({ type, buffered: true });
  }
  /** Of each frame that took too long, what the chat's own scripts did in it, in ms. */
  const ownWork = [];
  new PerformanceObserver((seen) => {
    for (const { scripts } of seen.getEntries()) {
      const own = scripts.filter(({ sourceURL }) => /\/(dist|floor|page|peers)\//.test(sourceURL));
      ownWork.push(own.reduce((total, { duration }) => total + duration, 0));
    }
  }).observe({ type: 'long-animation-frame', buffered: true });
  /** Resolves with the moment of the next such event, as the browser took note of it. */
  const next = (type) =>
    new Promise((resolve) => {
      const tell = ({ timeStamp }) => resolve(timeStamp);
      window.addEventListener(type, tell, { capture: true, once: true });
    });

  const find = (path) =>
    path.reduce((at, selector) => at && (at.shadowRoot ?? at).querySelector(selector), document);
  const isSeen = (element) =>
    Boolean(element?.checkVisibility({ opacityProperty: true, visibilityProperty: true })) &&
    element.getBoundingClientRect().width > 0;
  const rows = () => find(side.within)?.querySelectorAll(side.row) ?? [];

  /** Calls back behind the frame that is being made, with the moment. */
  const behindFrame = (call) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => call(performance.now());
    port2.postMessage('');
  };
  /** Resolves when what was changed has been painted. */
  const painted = () => new Promise((resolve) => nextFrame(() => behindFrame(resolve)));
  /** Looks in each frame; resolves when the first that shows it has been painted. */
  const until = (holds) =>
    new Promise((resolve) => {
      const look = () => (holds() ? behindFrame(resolve) : nextFrame(look));
      nextFrame(look);
    });

  window.probe = {
    ...{ entries, ownWork },
    ...{ painted, until, find, rows },
    /**
     * Measures from the next such event to the painted frame that shows what is waited for: `measured`
     * resolves with the ms. It looks from the event on: a frame that it asked for before would be work
     * that no page has.
     */
    measure(type, holds) {
      const measured = next(type).then(async (began) => (await until(holds)) - began);
      Object.assign(window.probe, { measured });
    },
    isUp: () => (side.up ? Boolean(find(side.up)) : isSeen(find(side.launcher))),
    isUsable() {
      const composer = find(side.composer);
      return isSeen(composer) && !composer.disabled && !composer.readOnly;
    },
    isShown: (text) => [...rows()].slice(-3).some((row) => row.textContent.includes(text)),
    /** Resolves when one of the newest messages is this, and painted. */
    untilShown: (text) => until(() => window.probe.isShown(text)),
    /** Of the launcher, for whoever wants to press it. */
    place() {
      const { x, y, width, height } = find(side.launcher).getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    },
  };
  // The page has no body yet.
  nextFrame(() => void until(window.probe.isUp).then((at) => window.benchUp?.(String(at))));
}

/**
 * Counts what is asked to wake the page, what does, and what is opened and asked for. In the page, as
 * above, and after it: the probe itself is not counted.
 */
export function countWakeUps() {
  const counts = { planned: 0, woken: 0, requests: 0, sockets: 0 };
  window.wakeUps = counts;
  for (const name of [
    'setTimeout',
    'setInterval',
    'requestAnimationFrame',
    'requestIdleCallback',
  ]) {
    const original = window[name];
    window[name] = (callback, ...rest) => {
      counts.planned++;
      const wake = (...given) => {
        counts.woken++;
        return typeof callback === 'function' ? callback(...given) : undefined;
      };
      return original.call(window, wake, ...rest);
    };
  }
  const kinds = {
    ...{ fetch: 'requests', XMLHttpRequest: 'requests', Worker: 'requests' },
    ...{ WebSocket: 'sockets', EventSource: 'sockets', RTCPeerConnection: 'sockets' },
  };
  for (const [name, kind] of Object.entries(kinds)) {
    window[name] = new Proxy(window[name], {
      apply: (target, self, given) => (counts[kind]++, Reflect.apply(target, window, given)),
      construct: (target, given) => (counts[kind]++, Reflect.construct(target, given)),
    });
  }
}
