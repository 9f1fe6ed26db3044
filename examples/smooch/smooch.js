/** Puts the integration of the address, `?integration-id=…&region=…`, into the page's tag. */
const wanted = new URLSearchParams(location.search);

for (const field of document.querySelectorAll('form [name]')) {
  field.value = wanted.get(field.name) ?? '';
}

if (wanted.get('integration-id')) {
  const chat = document.createElement('web1on1-chat');
  for (const name of ['integration-id', 'region']) {
    const value = wanted.get(name);
    if (value) chat.setAttribute(name, value);
  }
  document.querySelector('#markup').textContent = chat.outerHTML;
  document.body.append(chat);
}
