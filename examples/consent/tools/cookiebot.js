/** Says what Cookiebot says: an object with the answers, and events on the window. */
const KEY = 'example-cookiebot';
const answered = localStorage.getItem(KEY);

window.Cookiebot = {
  hasResponse: answered !== null,
  consent: { necessary: true, preferences: answered === 'yes', statistics: false },
};

function answer(yes) {
  localStorage.setItem(KEY, yes ? 'yes' : 'no');
  Object.assign(window.Cookiebot, { hasResponse: true });
  window.Cookiebot.consent = { ...window.Cookiebot.consent, preferences: yes };
  tell();
}

/** The same answer is told more than once. */
function tell() {
  window.dispatchEvent(new Event('CookiebotOnConsentReady'));
  const { preferences } = window.Cookiebot.consent;
  window.dispatchEvent(new Event(preferences ? 'CookiebotOnAccept' : 'CookiebotOnDecline'));
}

document.querySelector('#accept').addEventListener('click', () => answer(true));
document.querySelector('#decline').addEventListener('click', () => answer(false));
if (answered !== null) tell();
