/** Says what a consent tool tells Google's tag: commands in the data layer. */
const KEY = 'example-google';

window.dataLayer = window.dataLayer ?? [];
function gtag() {
  // The tag's own form: the arguments as they are, not a list.
  window.dataLayer.push(arguments);
}

gtag('consent', 'default', { functionality_storage: 'denied', ad_storage: 'denied' });

function tell(yes) {
  gtag('consent', 'update', { functionality_storage: yes ? 'granted' : 'denied' });
}

function answer(yes) {
  localStorage.setItem(KEY, yes ? 'yes' : 'no');
  tell(yes);
}

document.querySelector('#accept').addEventListener('click', () => answer(true));
document.querySelector('#decline').addEventListener('click', () => answer(false));
if (localStorage.getItem(KEY)) tell(localStorage.getItem(KEY) === 'yes');
