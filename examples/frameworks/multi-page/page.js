// Modules run in order: the chat's own stands above this one, so the element is there.
const chat = document.querySelector('web1on1-chat');
const unread = document.querySelector('output');
const toggle = document.getElementById('toggle');

chat.metadata = { page: location.pathname };
chat.addEventListener('web1on1-unread', ({ count }) => {
  unread.textContent = count;
});

toggle.addEventListener('click', () => {
  if (chat.isConnected) chat.remove();
  else document.body.append(chat);
  toggle.textContent = chat.isConnected ? 'Remove the chat' : 'Bring the chat back';
});
