/** Text to copy, with the button that does it. */
import { make } from './make.js';

/**
 * Fills a place with them.
 *
 * @param {HTMLElement} place whose `data-label` says what is copied
 * @returns {(text: string) => void} changes the text
 */
export function makeCopyable(place) {
  const code = make('code');
  const said = make('span', { role: 'status', class: 'unseen' });
  const button = make(
    'button',
    { type: 'button', class: 'quiet', 'aria-label': `Copy ${place.dataset.label}` },
    'Copy',
  );
  // What is too wide for its place has to be reachable by keyboard.
  const text = make('pre', { tabindex: '0', dir: 'ltr', translate: 'no' }, code);
  place.append(text, button, said);
  button.addEventListener('click', async () => {
    const copied = await copy(code);
    button.textContent = copied ? 'Copied' : 'Selected';
    said.textContent = copied ? 'Copied' : 'Selected: copy it with the keyboard';
  });
  return (wanted) => {
    if (code.textContent === wanted) return;
    code.textContent = wanted;
    button.textContent = 'Copy';
    said.textContent = '';
  };
}

/** @returns whether it is in the clipboard; otherwise it is selected */
async function copy(code) {
  try {
    await navigator.clipboard.writeText(code.textContent);
    return true;
  } catch {
    getSelection().selectAllChildren(code);
    return false;
  }
}
