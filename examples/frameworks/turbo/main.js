import '@hotwired/turbo';
import 'web1on1-chat/define';

const chat = document.getElementById('chat');

// After the first page, and after each visit: the body is a new one, the chat is the same.
document.addEventListener('turbo:load', () => {
  chat.metadata = { page: location.pathname };
  showUnread();
  document.getElementById('toggle').addEventListener('click', toggle);
});
chat.addEventListener('web1on1-unread', showUnread);

function showUnread() {
  document.querySelector('output').textContent = chat.unreadCount;
}

function toggle({ target }) {
  if (chat.isConnected) chat.remove();
  else document.body.append(chat);
  target.textContent = chat.isConnected ? 'Remove the chat' : 'Bring the chat back';
}
