/** What the tag of a page without a fixed address cannot say: the chat wants whole ones. */
const chat = document.querySelector('web1on1-chat');

chat.privacyUrl = new URL('privacy.html', location.href).href;
