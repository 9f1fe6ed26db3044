/** Cookiebot: the chat belongs to the category "preferences". */
const chat = document.querySelector('web1on1-chat');

function follow() {
  chat.consent = window.Cookiebot?.consent?.preferences ? 'granted' : 'denied';
}

// Told when the visitor has answered, also on an earlier page, and whenever he changes his mind.
window.addEventListener('CookiebotOnConsentReady', follow);
window.addEventListener('CookiebotOnAccept', follow);
window.addEventListener('CookiebotOnDecline', follow);
follow();
