/** OneTrust: the chat belongs to the group C0003, "functional cookies". */
const chat = document.querySelector('web1on1-chat');
const GROUP = 'C0003';

function follow(groups) {
  chat.consent = groups.includes(GROUP) ? 'granted' : 'denied';
}

// Told with the list of groups, on every page and whenever the visitor changes his mind.
window.addEventListener('OneTrustGroupsUpdated', ({ detail }) => follow(detail));
follow((window.OnetrustActiveGroups ?? '').split(','));
