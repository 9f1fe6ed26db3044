// Modules run in order: the chat's own stands above this one, so the element is ready.
const chat = document.querySelector('web1on1-chat');
chat.metadata = { page: location.pathname };
chat.addEventListener('web1on1-unread', ({ count }) => {
  document.querySelector('output').textContent = count;
});

document.getElementById('toggle').addEventListener('click', ({ target }) => {
  if (chat.isConnected) chat.remove();
  else document.body.append(chat);
  target.textContent = chat.isConnected ? 'Remove the chat' : 'Bring the chat back';
});
