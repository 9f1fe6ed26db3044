/** Says what OneTrust says: a list of groups in a text, and an event with the list. */
const KEY = 'example-onetrust';
const groupsOf = (yes) => ['C0001', ...(yes ? ['C0003'] : [])];

function tell(yes) {
  const groups = groupsOf(yes);
  window.OnetrustActiveGroups = `,${groups.join(',')},`;
  window.dispatchEvent(new CustomEvent('OneTrustGroupsUpdated', { detail: groups }));
  window.OptanonWrapper?.();
}

function answer(yes) {
  localStorage.setItem(KEY, yes ? 'yes' : 'no');
  tell(yes);
}

document.querySelector('#accept').addEventListener('click', () => answer(true));
document.querySelector('#decline').addEventListener('click', () => answer(false));
// Told on every page, answered or not.
tell(localStorage.getItem(KEY) === 'yes');
