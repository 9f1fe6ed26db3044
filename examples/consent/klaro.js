/** Klaro: the chat is a service called "web1on1-chat" in its configuration. */
const chat = document.querySelector('web1on1-chat');
const SERVICE = 'web1on1-chat';

function follow(manager) {
  chat.consent = manager.confirmed && manager.getConsent(SERVICE) ? 'granted' : 'denied';
}

const manager = window.klaro.getManager();
manager.watch({
  update(changed, event) {
    if (event === 'consents' || event === 'saveConsents') follow(changed);
  },
});
follow(manager);
