/** A desk with a look, on a page. */
import { agentClient } from '/dist/adapters/transports/local/agent.js';
import { systemClock } from '/dist/adapters/clock/system-clock.js';
import { render } from '/modules/lit-html/lit-html.js';
import { Desk } from './desk.js';
import { view } from './view.js';

const nameKey = 'console_name';

/**
 * @param {{ server?: string, visitorPage: string }} options `server` as in the visitors' tag;
 *   without it, the visitors of this browser
 */
export function startConsole({ server, visitorPage }) {
  let name = localStorage.getItem(nameKey) ?? 'Sam';
  let aboutShown = false;
  let menuShown = false;
  let scheduled = false;

  const newClient = () => agentClient({ server, name, clock: systemClock });
  const desk = new Desk({ client: newClient(), onChange: schedule });

  const wish = {
    choose(id) {
      // The address remembers who is being talked to; "back" leads back to the list.
      location.hash = id === undefined ? '' : encodeURIComponent(id);
    },
    draft: (text) => desk.setDraft(text),
    insert(text) {
      desk.setDraft(desk.draft === '' ? text : `${desk.draft.trimEnd()} ${text}`);
      document.querySelector('#reply').focus();
    },
    send: () => desk.send(),
    retry: (message) => desk.retry(message),
    rename(text) {
      name = text.trim() || 'Sam';
      localStorage.setItem(nameKey, name);
      desk.use(newClient());
    },
    file: (file) => desk.sendFile(file),
    async sample({ content, file }) {
      wish.closeMenu();
      if (file) await desk.sendFile(await file());
      else desk.say(content);
      draw({ toEnd: true });
    },
    earlier: () => desk.showEarlier(),
    end: () => desk.end(),
    ai: (ai) => desk.setAi(ai),
    toggleMenu() {
      menuShown = !menuShown;
      draw();
      if (menuShown) document.querySelector('#samples button').focus();
    },
    closeMenu({ refocus = true } = {}) {
      if (!menuShown) return;
      menuShown = false;
      draw();
      if (refocus) document.querySelector('#more').focus();
    },
    toggleAbout() {
      aboutShown = !aboutShown;
      schedule();
    },
  };

  async function followAddress() {
    await desk.choose(decodeURIComponent(location.hash.slice(1)) || undefined);
    draw({ toEnd: true });
    // On a phone the keyboard would cover what there is to read first.
    if (matchMedia('(min-width: 44rem)').matches) document.querySelector('#reply')?.focus();
  }

  function schedule() {
    if (scheduled) return;
    scheduled = true;
    // Not with the next frame: a tab in the background has none, and still counts in its title.
    queueMicrotask(() => draw());
  }

  /** Stays at the end of the conversation when that is where the reader is. */
  function draw({ toEnd = false } = {}) {
    scheduled = false;
    const before = document.querySelector('.log');
    const follow =
      toEnd || !before || before.scrollHeight - before.scrollTop - before.clientHeight < 48;
    const { conversations, chosenId, connection, draft, unread, ai } = desk;
    const state = { conversations, chosenId, connection, draft, unread, ai };
    const own = { name, aboutShown, menuShown, visitorPage, now: Date.now() };
    render(view({ ...state, ...own }, wish), document.body);
    document.title = unread > 0 ? `(${unread}) Answers` : 'Answers';
    const log = document.querySelector('.log');
    if (log && follow) log.scrollTop = log.scrollHeight;
  }

  addEventListener('hashchange', followAddress);
  // "5 minutes ago" grows older by itself.
  setInterval(schedule, 30_000);
  void followAddress();
}
