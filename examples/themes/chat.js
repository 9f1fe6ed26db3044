/** One chat in the theme that the address names, or in the first of them. */
import { SmallTalk } from './small-talk.js';

const theme = new URLSearchParams(location.search).get('theme') ?? 'paper';
const chat = document.querySelector('web1on1-chat');
if (/^[a-z]+$/.test(theme)) {
  document.querySelector('#theme').href = `/dist/cdn/themes/${theme}.css`;
  chat.heading = `Fernhill in ${theme}`;
}
chat.transport = new SmallTalk();
