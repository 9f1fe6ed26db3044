/** What the console looks like: state in, template out. Wishes leave through `wish`. */
import { html, nothing } from '/modules/lit-html/lit-html.js';
import { classMap } from '/modules/lit-html/directives/class-map.js';
import { live } from '/modules/lit-html/directives/live.js';
import { repeat } from '/modules/lit-html/directives/repeat.js';
import { kindNames, messageContent } from './messages.js';
import { reply } from './reply.js';

const language = navigator.language;
const clockTime = new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit' });
const calendarDay = new Intl.DateTimeFormat(language, {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
});
const languageNames = new Intl.DisplayNames(language, { type: 'language' });

const connectionNames = {
  idle: 'Not connected',
  connecting: 'Connecting…',
  online: 'Connected',
  reconnecting: 'Connection lost, trying again…',
  offline: 'Offline',
  failed: 'Could not connect',
};

/** A visitor's name, or something short to tell him apart by; a later conversation has its number. */
export function visitorName({ id, profile }) {
  const { givenName, surname, email } = profile;
  const name = [givenName, surname].filter(Boolean).join(' ');
  const number = id.split('~')[1];
  return (name || email || `Visitor ${id.slice(0, 4)}`) + (number ? ` (${number})` : '');
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

function lastLine({ typing, endedBy, wantsPerson, lastText, lastKind }) {
  if (typing) return 'is typing…';
  if (wantsPerson && !endedBy) return html`<strong class="urgent">asks for a person</strong>`;
  const words = lastText || kindNames[lastKind] || 'No message yet';
  return endedBy ? `Ended · ${words}` : words;
}

function listItem(conversation, { chosenId, now }, wish) {
  const { id, online, unread, updatedAt } = conversation;
  return html`
    <li class=${unread > 0 ? 'unread' : ''}>
      <button aria-current=${id === chosenId} @click=${() => wish.choose(id)}>
        ${avatar(conversation)}
        <span class="name" dir="auto">${visitorName(conversation)}</span>
        <span class="small faded">${shortTime(updatedAt, now)}</span>
        <span class="last" dir="auto">${lastLine(conversation)}</span>
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
  const { payload, share, status, author } = message;
  const showFoot = lastOfGroup || isLastOwn || status !== 'sent' || payload || author.ai;
  return html`
    ${newDay ? html`<p class="day">${calendarDay.format(message.at)}</p>` : nothing}
    <div class=${classMap(classes)}>
      <span class="hidden">${mine ? 'You' : 'Visitor'}:</span>
      <div class="bubble">
        ${messageContent(message.content)}
        ${
          status === 'pending' && share !== undefined
            ? html`<progress max="1" .value=${share} aria-label="Uploaded"></progress>`
            : nothing
        }
      </div>
      ${
        showFoot
          ? html`<p class="small faded">
              ${author.ai ? html`<span class="ai">AI</span> · ` : nothing}
              ${payload ? html`<span class="kind">${payload}</span> ` : nothing}
              ${receipt(message, isLastOwn, visitorReadAt, wish)}
            </p>`
          : nothing
      }
    </div>
  `;
}

/** What the visitor asked for without saying it. */
function requestItem(request) {
  if (request.type === 'person') {
    return html`<p class="happened urgent">
      The visitor asks for a person · ${clockTime.format(request.at)}
    </p>`;
  }
  return html`<p class="happened">
    Chose <strong>${request.text || 'a button'}</strong>
    <span class="kind">${request.actionId}</span> · ${clockTime.format(request.at)}
  </p>`;
}

/** Messages and requests, as they came. */
function timeline(conversation, wish) {
  const { messages = [], requests = [] } = conversation;
  const said = messages.map((message, index) => ({
    key: message.clientId ?? message.id,
    at: message.at,
    show: () => messageItem(message, index, conversation, wish),
  }));
  const asked = requests.map((request, index) => ({
    key: `request ${index} ${request.at}`,
    at: request.at,
    show: () => requestItem(request),
  }));
  const all = [...said, ...asked].sort((one, other) => one.at - other.at);
  return repeat(
    all,
    ({ key }) => key,
    ({ show }) => show(),
  );
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
  const { typing, endedBy, hasMore } = conversation;
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
        ${
          endedBy
            ? nothing
            : html`<button class="end" @click=${wish.end}>
                End<span class="wide"> conversation</span>
              </button>`
        }
      </header>
      ${about(conversation, state)}
      <div class="log" role="log" aria-label="Messages" tabindex="0">
        ${
          hasMore
            ? html`<button class="earlier" @click=${wish.earlier}>Earlier messages</button>`
            : nothing
        }
        ${timeline(conversation, wish)}
        ${
          endedBy
            ? html`<p class="happened">
                ${endedBy === 'agent' ? 'You have' : 'The visitor has'} ended the conversation.
              </p>`
            : nothing
        }
        <p class="typing">${typing ? `${visitorName(conversation)} is typing…` : nothing}</p>
      </div>
      ${endedBy ? nothing : reply(state, wish)}
    </section>
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
