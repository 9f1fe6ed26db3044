/** The chat in the corner changes clothes, and all of them the time of day. */
import { SmallTalk } from './small-talk.js';

const chat = document.querySelector('web1on1-chat');
chat.transport = new SmallTalk();

for (const button of document.querySelectorAll('[data-theme]')) {
  button.addEventListener('click', () => {
    const { theme } = button.dataset;
    document.querySelector('#theme').href = `/dist/cdn/themes/${theme}.css`;
    document.querySelector('[data-name]').textContent = theme;
  });
}

for (const choice of document.querySelectorAll('[name=scheme]')) {
  choice.addEventListener('change', () => {
    chat.setAttribute('color-scheme', choice.value);
    for (const { contentDocument } of document.querySelectorAll('iframe')) {
      contentDocument.querySelector('web1on1-chat').setAttribute('color-scheme', choice.value);
    }
  });
}
