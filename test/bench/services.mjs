/** What the peers talk to: services in their own words, which answer at once. */

const text = (content) => [{ type: 'p', children: [{ text: content }] }];
const typebotMessage = (content) => ({
  id: `message ${content}`,
  type: 'text',
  content: { type: 'richText', richText: text(content) },
});
const TYPEBOT_INPUT = { id: 'input', type: 'text input', options: {} };
const TYPEBOT = {
  id: 'any',
  version: '6.1',
  theme: { general: { font: { type: 'Custom', family: 'sans-serif' } } },
  settings: { typingEmulation: { enabled: false } },
  publishedAt: '2026-01-01T00:00:00.000Z',
};

/** @returns the text of the answer */
export async function answerService(request, pathname) {
  const asked = JSON.parse((await bodyOf(request)) || '{}');
  if (pathname.startsWith('/service/n8n')) {
    return JSON.stringify(
      asked.action === 'loadPreviousSession' ? { data: [] } : { output: asked.chatInput },
    );
  }
  if (pathname.endsWith('/startChat')) {
    return JSON.stringify({
      sessionId: 'session',
      resultId: 'result',
      typebot: TYPEBOT,
      messages: [typebotMessage('Hello')],
      input: TYPEBOT_INPUT,
    });
  }
  if (pathname.endsWith('/continueChat')) {
    const messages = [typebotMessage(asked.message?.text ?? '')];
    return JSON.stringify({ messages, input: TYPEBOT_INPUT });
  }
  return '{}';
}

async function bodyOf(request) {
  let body = '';
  for await (const piece of request) body += piece;
  return body;
}
