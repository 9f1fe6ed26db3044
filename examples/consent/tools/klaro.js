/** Says what Klaro says: a manager that is asked, and told whom to tell. */
const KEY = 'example-klaro';
const watchers = new Set();
const answered = localStorage.getItem(KEY);

const manager = {
  confirmed: answered !== null,
  consents: { 'web1on1-chat': answered === 'yes' },
  getConsent: (name) => manager.consents[name] || false,
  watch: (watcher) => watchers.add(watcher),
  notify(event, data) {
    for (const watcher of watchers) watcher.update(manager, event, data);
  },
  saveConsents() {
    manager.confirmed = true;
    localStorage.setItem(KEY, manager.consents['web1on1-chat'] ? 'yes' : 'no');
    manager.notify('saveConsents', { consents: manager.consents });
  },
};

window.klaro = { getManager: () => manager };

function answer(yes) {
  manager.consents['web1on1-chat'] = yes;
  manager.notify('consents', manager.consents);
  manager.saveConsents();
}

document.querySelector('#accept').addEventListener('click', () => answer(true));
document.querySelector('#decline').addEventListener('click', () => answer(false));
