/** Google Consent Mode: the chat follows `functionality_storage`, as the data layer has it. */
const chat = document.querySelector('web1on1-chat');

function follow([command, , states] = []) {
  const state = command === 'consent' && states?.functionality_storage;
  if (state) chat.consent = state === 'granted' ? 'granted' : 'denied';
}

const layer = (window.dataLayer ??= []);
for (const entry of layer) follow(entry);
const push = layer.push.bind(layer);
layer.push = (...entries) => {
  for (const entry of entries) follow(entry);
  return push(...entries);
};
