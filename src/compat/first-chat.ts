import type { Web1on1Chat } from '../web1on1-chat.js';

type Call = (chat: Web1on1Chat) => unknown;

const waiting: Call[] = [];

/** The first chat of the page that can be talked to. */
export function firstChat(): Web1on1Chat | null {
  return document.querySelector<Web1on1Chat>('web1on1-chat:defined');
}

/** Carries out a call on the first chat of the page: at once, or, in order, when there is one. */
export function onFirstChat(call: Call): void {
  const chat = firstChat();
  if (chat && waiting.length === 0) void carryOut(call, chat);
  else if (waiting.push(call) === 1) void carryOutWaiting();
}

async function carryOutWaiting(): Promise<void> {
  await customElements.whenDefined('web1on1-chat');
  const chat = firstChat() ?? (await nextChat());
  for (const call of waiting.splice(0)) void carryOut(call, chat);
}

function nextChat(): Promise<Web1on1Chat> {
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      const chat = firstChat();
      if (!chat) return;
      observer.disconnect();
      resolve(chat);
    });
    observer.observe(document, { childList: true, subtree: true });
  });
}

/** Failures are told by the chat's own events: the page's old calls return nothing. */
async function carryOut(call: Call, chat: Web1on1Chat): Promise<void> {
  try {
    await call(chat);
  } catch {
    // See above.
  }
}
