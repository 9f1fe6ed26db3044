/**
 * Everything that the chat can show, in every state, drawn by the functions that draw it in the
 * element. The address says what is shown and how:
 *
 *     ?topic=forms            one topic; without it, all of them
 *     &state=with%20errors    one state of it
 *     &scheme=dark            default: light
 *     &dir=rtl                from right to left
 *     &lang=pt-br             any language that is shipped, or en-XA: longer than all of them.
 *                             Default: English, or Arabic from right to left
 *     &width=320              of the panels; 384 (default), 320 or 640
 *     &brand=gold             any colour
 *     &theme=paper            one of the ready themes
 */
import { html, render } from 'lit';
import './chat.js';
import { addressWith, languages, locale, options, themes } from './options.js';
import { topics } from './topics/index.js';

const { scheme, dir, width, brand } = options;
const page = document.documentElement;
page.dir = dir;
page.lang = locale;
page.dataset.scheme = scheme;
page.style.setProperty('--width', `${width}px`);

if (options.theme) await wear(options.theme);

const shown = Object.entries(topics).filter(([name]) => (options.topic ?? name) === name);

render(
  html`<header>${renderHead()}</header>
    <main dir="ltr" lang="en">
      ${shown.map(([topic, states]) => renderTopic(topic, states))}
      ${shown.length ? '' : html`<p>There is no such topic.</p>`}
    </main>`,
  document.body,
);

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
// A conversation takes its place in the frame that first shows it.
await frame();
await frame();
for (const chat of document.querySelectorAll('gallery-chat')) {
  await chat.state.prepare?.(chat.shadowRoot, chat);
  // What takes the focus would scroll the page to itself.
  chat.shadowRoot.activeElement?.blur();
}
if (!location.hash) scrollTo(0, 0);
page.dataset.ready = '';

/** What is drawn here has a name of its own, for which the theme is made to be. */
async function wear(theme) {
  const response = await fetch(`/dist/cdn/themes/${theme}.css`);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync((await response.text()).replaceAll('web1on1-chat', 'gallery-chat'));
  document.adoptedStyleSheets = [sheet];
}

function renderHead() {
  const choice = (name, value, label = value) =>
    html`<a
      href=${addressWith({ [name]: value })}
      aria-current=${options[name] === value ? 'true' : 'false'}
      >${label}</a
    >`;
  return html`<div dir="ltr" lang="en">
    <h1>Every state of the chat</h1>
    <nav aria-label="Looks">
      ${choice('scheme', 'light')} ${choice('scheme', 'dark')}
      <i></i>
      ${choice('dir', 'ltr', 'left to right')} ${choice('dir', 'rtl', 'right to left')}
      <i></i>
      ${['320', '384', '640'].map((value) => choice('width', value, `${value} px`))}
    </nav>
    <nav aria-label="Themes">
      ${choice('theme', undefined, 'none')} ${themes.map((name) => choice('theme', name))}
    </nav>
    <nav aria-label="Languages">${languages.map((language) => choice('lang', language))}</nav>
    <nav aria-label="Topics">
      ${choice('topic', undefined, 'all')}
      ${Object.keys(topics).map((name) => choice('topic', name))}
    </nav>
  </div>`;
}

function renderTopic(topic, states) {
  const wanted = Object.entries(states).filter(
    ([name]) => (options.topic ? (options.state ?? name) : name) === name,
  );
  return html`<section aria-labelledby=${topic}>
    <h2 id=${topic}>${topic}</h2>
    <div class="states">
      ${wanted.map(
        ([name, state]) =>
          html`<figure class=${state.floating ? 'floating' : ''}>
            <figcaption>
              <a href=${addressWith({ topic, state: name })}>${name}</a>
            </figcaption>
            ${renderPlace(topic, name, state)}
          </figure>`,
      )}
    </div>
  </section>`;
}

/** A frame that is to the chat what a window is: also what is fixed stays inside. */
function renderPlace(topic, name, state) {
  const place = document.createElement('div');
  const chat = document.createElement('gallery-chat');
  place.className = 'place';
  place.dir = dir;
  place.lang = page.lang;
  place.style.setProperty('--height', `${state.height ?? 560}px`);
  chat.setAttribute('color-scheme', scheme);
  for (const [attribute, value] of Object.entries(state.attributes ?? {})) {
    chat.setAttribute(attribute, value);
  }
  const color = state.brand ?? brand;
  if (color) chat.style.setProperty('--_brand-attribute', color);
  chat.state = { ...state, name: `${topic}, ${name}` };
  place.append(chat);
  return place;
}
