/** What the console looks like: state in, template out. Wishes leave through `wish`. */
import { html, nothing } from '/modules/lit-html/lit-html.js';
import { classMap } from '/modules/lit-html/directives/class-map.js';
import { live } from '/modules/lit-html/directives/live.js';
import { repeat } from '/modules/lit-html/directives/repeat.js';

const language = navigator.language;
const clockTime = new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit' });
const calendarDay = new Intl.DateTimeFormat(language, {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
});
const languageNames = new Intl.DisplayNames(language, { type: 'language' });

const cannedAnswers = [
  ['Hello', 'Hello! My name is {name}. What can I do for you?'],
  ['One moment', 'One moment please, I am looking it up.'],
  ['Delivery', 'Ordered before four o’clock, it leaves the same day. You have it tomorrow.'],
  [
    'Returns',
    'You have sixty days to send it back, also after using it: https://fernhill.example/returns',
  ],
  ['Anything else?', 'Is there anything else I can help you with?'],
  ['Goodbye', 'Happy to help. Enjoy the hills!'],
];

const connectionNames = {
  idle: 'Not connected',
  connecting: 'Connecting…',
  online: 'Connected',
  reconnecting: 'Connection lost, trying again…',
  offline: 'Offline',
  failed: 'Could not connect',
};

/** A visitor's name, or something short to tell him apart by. */
export function visitorName({ id, profile }) {
  const { givenName, surname, email } = profile;
  const name = [givenName, surname].filter(Boolean).join(' ');
  return name || email || `Visitor ${id.slice(0, 4)}`;
}

function avatar(conversation) {
  const { id, online } = conversation;
  const initials = visitorName(conversation)
    .split(/\s+/, 2)
    .map((word) => [...word][0]);
  const tone = [...id].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 4;
  const classes = { avatar: true, [`tone${tone}`]: true, online };
  return html`<span class=${classMap(classes)} aria-hidden="true">${initials}</span>`;
}

const sameDay = (one, other) => new Date(one).toDateString() === new Date(other).toDateString();

const shortTime = (at, now) =>
  sameDay(at, now)
    ? clockTime.format(at)
    : new Date(at).toLocaleDateString(language, { day: 'numeric', month: 'short' });

function listItem(conversation, { chosenId, now }, wish) {
  const { id, lastText, online, typing, unread, updatedAt } = conversation;
  return html`
    <li class=${unread > 0 ? 'unread' : ''}>
      <button aria-current=${id === chosenId} @click=${() => wish.choose(id)}>
        ${avatar(conversation)}
        <span class="name" dir="auto">${visitorName(conversation)}</span>
        <span class="small faded">${shortTime(updatedAt, now)}</span>
        <span class="last" dir="auto">${typing ? 'is typing…' : lastText || 'No message yet'}</span>
        ${
          unread > 0
            ? html`<span class="badge">${unread}<span class="hidden"> unread</span></span>`
            : nothing
        }
        <span class="hidden">${online ? 'online' : 'away'}</span>
      </button>
    </li>
  `;
}

function list(state, wish) {
  const { conversations } = state;
  return html`
    <nav class="list" aria-labelledby="list-title">
      <h2 id="list-title">Conversations</h2>
      <ul>
        ${repeat(
          conversations,
          ({ id }) => id,
          (conversation) => listItem(conversation, state, wish),
        )}
      </ul>
      ${
        conversations.length === 0
          ? html`<p class="faded small empty">Nobody has written yet.</p>`
          : nothing
      }
    </nav>
  `;
}

function receipt(message, isLastOwn, visitorReadAt, wish) {
  if (message.status === 'failed') {
    return html`<span class="failed">
      Not sent. <button @click=${() => wish.retry(message)}>Try again</button>
    </span>`;
  }
  if (message.status === 'pending') return 'Sending…';
  const time = clockTime.format(message.at);
  return isLastOwn ? `${time} · ${message.at <= visitorReadAt ? 'Seen' : 'Sent'}` : time;
}

const isOwn = ({ author }) => author.role === 'agent';

function messageItem(message, index, { messages, visitorReadAt }, wish) {
  const before = messages[index - 1];
  const after = messages[index + 1];
  const mine = isOwn(message);
  const newDay = !before || !sameDay(before.at, message.at);
  const classes = {
    message: true,
    mine,
    pending: message.status === 'pending',
    follows: !newDay && isOwn(before) === mine,
  };
  const lastOfGroup = !after || isOwn(after) !== mine || after.at - message.at > 300_000;
  const isLastOwn = mine && !messages.slice(index + 1).some(isOwn);
  const showFoot = lastOfGroup || isLastOwn || message.status !== 'sent';
  return html`
    ${newDay ? html`<p class="day">${calendarDay.format(message.at)}</p>` : nothing}
    <div class=${classMap(classes)}>
      <span class="hidden">${mine ? 'You' : 'Visitor'}:</span>
      <p class="bubble">${message.content.text}</p>
      ${
        showFoot
          ? html`<p class="small faded">${receipt(message, isLastOwn, visitorReadAt, wish)}</p>`
          : nothing
      }
    </div>
  `;
}

function ago(at, now) {
  const minutes = Math.max(0, Math.round((now - at) / 60_000));
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  if (minutes < 60) return format.format(-minutes, 'minute');
  return minutes < 1440
    ? format.format(-Math.round(minutes / 60), 'hour')
    : format.format(-Math.round(minutes / 1440), 'day');
}

function languageName(tag) {
  try {
    return languageNames.of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** Metadata comes from the visitor's browser: only what is plainly a web address becomes a link. */
function webPage(address, label) {
  try {
    const { protocol, href, pathname } = new URL(address);
    if (protocol !== 'https:' && protocol !== 'http:') return address;
    return html`<a href=${href} target="_blank" rel="noopener noreferrer">${label || pathname}</a>`;
  } catch {
    return address;
  }
}

const openers = new Map([
  ['visitor', 'by the visitor'],
  ['auto', 'by itself'],
  ['script', 'by the page'],
]);

function since(value, now) {
  const at = Number(value);
  return at > 0 && at <= now ? `${clockTime.format(at)}, ${ago(at, now)}` : undefined;
}

function about({ id, metadata, profile }, { now, aboutShown }) {
  const { start_url, page_title, referrer, online_since, locale, opened_by, widget_uuid, ...rest } =
    metadata;
  const facts = [
    ['Started on', start_url && webPage(start_url, page_title)],
    ['Came from', referrer && webPage(referrer, referrer)],
    ['Online since', since(online_since, now)],
    ['Language', locale && languageName(locale)],
    ['Chat opened', openers.get(opened_by)],
    ['Email', profile.email],
    ...Object.entries({ ...rest, ...profile.metadata }),
    ['Visitor', widget_uuid ?? id],
  ];
  return html`
    <aside
      id="about"
      class=${classMap({ about: true, shown: aboutShown })}
      aria-label="About the visitor"
    >
      <h2>About the visitor</h2>
      <dl>
        ${facts
          .filter(([, value]) => value !== undefined && value !== '')
          .map(
            ([name, value]) =>
              html`<div>
                <dt>${name}</dt>
                <dd dir="auto">${typeof value === 'object' ? value : String(value)}</dd>
              </div>`,
          )}
      </dl>
    </aside>
  `;
}

function thread(conversation, state, wish) {
  const { messages = [], typing } = conversation;
  return html`
    <section class="thread" aria-labelledby="thread-title">
      <header class="who">
        <button
          class="back"
          aria-label="Back to the conversations"
          @click=${() => wish.choose(undefined)}
        >
          ←
        </button>
        ${avatar(conversation)}
        <div>
          <h2 id="thread-title" dir="auto">${visitorName(conversation)}</h2>
          <p class="small faded">${conversation.online ? 'Online now' : 'Away'}</p>
        </div>
        <button
          class="more"
          aria-expanded=${state.aboutShown}
          aria-controls="about"
          @click=${wish.toggleAbout}
        >
          About
        </button>
      </header>
      ${about(conversation, state)}
      <div class="log" role="log" aria-label="Messages" tabindex="0">
        ${repeat(
          messages,
          ({ clientId, id }) => clientId ?? id,
          (message, index) => messageItem(message, index, conversation, wish),
        )}
        <p class="typing">${typing ? `${visitorName(conversation)} is typing…` : nothing}</p>
      </div>
      ${reply(state, wish)}
    </section>
  `;
}

function reply({ draft, name }, wish) {
  const send = (event) => {
    event.preventDefault();
    wish.send();
  };
  const onKeydown = (event) => {
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) send(event);
  };
  return html`
    <form class="reply" @submit=${send}>
      <div class="canned" role="group" aria-label="Ready-made answers">
        ${cannedAnswers.map(
          ([title, text]) =>
            html`<button type="button" @click=${() => wish.insert(text.replace('{name}', name))}>
              ${title}
            </button>`,
        )}
      </div>
      <div class="write">
        <label class="hidden" for="reply">Your answer</label>
        <textarea
          id="reply"
          rows="1"
          dir="auto"
          placeholder="Write an answer…"
          .value=${live(draft)}
          @input=${(event) => wish.draft(event.target.value)}
          @keydown=${onKeydown}
        ></textarea>
        <button aria-disabled=${draft.trim() === ''}>Send</button>
      </div>
    </form>
  `;
}

/** The whole page. */
export function view(state, wish) {
  const chosen = state.conversations.find(({ id }) => id === state.chosenId);
  return html`
    <main class=${classMap({ console: true, chosen: Boolean(chosen) })}>
      <header class="top">
        <h1>Answers</h1>
        <label>
          You are
          <input
            autocomplete="off"
            maxlength="40"
            .value=${live(state.name)}
            @change=${(event) => wish.rename(event.target.value)}
          />
        </label>
        <p class=${classMap({ state: true, online: state.connection === 'online' })} role="status">
          ${connectionNames[state.connection]}
        </p>
      </header>
      ${list(state, wish)}
      ${
        chosen
          ? thread(chosen, state, wish)
          : html`<div class="nothing">
              <h2>${state.conversations.length > 0 ? 'Choose a conversation' : 'It is quiet'}</h2>
              <p class="faded">
                Open the <a href=${state.visitorPage} target="_blank">visitor’s page</a> in another
                window or another browser, and write something in its chat. It appears here at once.
              </p>
            </div>`
      }
    </main>
  `;
}
