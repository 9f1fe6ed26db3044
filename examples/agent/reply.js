/** Where the agent answers: words, ready-made answers, files, and one sample of everything else. */
import { html, nothing } from '/modules/lit-html/lit-html.js';
import { live } from '/modules/lit-html/directives/live.js';
import { map } from '/modules/lit-html/directives/map.js';
import { samples } from './samples.js';

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

function menu(wish) {
  const onKeydown = (event) => {
    if (event.key === 'Escape') wish.closeMenu();
  };
  // Tabbing out of it, or a click elsewhere.
  const onFocusout = ({ currentTarget, relatedTarget }) => {
    if (!currentTarget.contains(relatedTarget)) wish.closeMenu({ refocus: false });
  };
  return html`
    <div
      id="samples"
      class="samples"
      role="group"
      aria-label="Samples"
      tabindex="-1"
      @keydown=${onKeydown}
      @focusout=${onFocusout}
    >
      <div class="groups">
        ${map(
          samples,
          ([group, members]) => html`
            <section aria-label=${group}>
              <h3>${group}</h3>
              ${map(
                members,
                (sample) =>
                  html`<button type="button" @click=${() => wish.sample(sample)}>
                    ${sample.title}
                  </button>`,
              )}
            </section>
          `,
        )}
      </div>
    </div>
  `;
}

export function reply({ draft, name, ai, menuShown }, wish) {
  const send = (event) => {
    event.preventDefault();
    wish.send();
  };
  const onKeydown = (event) => {
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) send(event);
  };
  const onFiles = ({ target }) => {
    for (const file of target.files) wish.file(file);
    target.value = '';
  };
  const onPaste = (event) => {
    const { files } = event.clipboardData;
    if (files.length === 0) return;
    event.preventDefault();
    for (const file of files) wish.file(file);
  };
  return html`
    <form class="reply" @submit=${send}>
      <div class="canned" role="group" aria-label="Ready-made answers">
        ${map(
          cannedAnswers,
          ([title, text]) =>
            html`<button type="button" @click=${() => wish.insert(text.replace('{name}', name))}>
              ${title}
            </button>`,
        )}
      </div>
      <div class="write">
        ${menuShown ? menu(wish) : nothing}
        <button
          type="button"
          id="more"
          class="round"
          aria-label="Send a sample"
          aria-expanded=${menuShown}
          aria-controls="samples"
          @pointerdown=${(event) => event.preventDefault()}
          @click=${wish.toggleMenu}
        >
          <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M12 5v14M5 12h14" /></svg>
        </button>
        <label class="round">
          <span class="hidden">Attach files</span>
          <input id="files" class="hidden" type="file" multiple @change=${onFiles} />
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path
              d="m20 11-8.5 8.5a5 5 0 0 1-7-7L13 4a3.4 3.4 0 0 1 4.8 4.8l-8.4 8.4a1.8 1.8 0 0 1-2.5-2.5L14 7.5"
            />
          </svg>
        </label>
        <label class="hidden" for="reply">Your answer</label>
        <textarea
          id="reply"
          rows="1"
          dir="auto"
          placeholder=${ai ? 'Answer as AI…' : 'Answer…'}
          .value=${live(draft)}
          @input=${(event) => wish.draft(event.target.value)}
          @keydown=${onKeydown}
          @paste=${onPaste}
        ></textarea>
        <button class="send" aria-disabled=${draft.trim() === ''}>Send</button>
      </div>
      <label class="switch">
        <input
          type="checkbox"
          id="ai"
          role="switch"
          .checked=${live(ai)}
          @change=${(event) => wish.ai(event.target.checked)}
        />
        Answer as AI
      </label>
    </form>
  `;
}
