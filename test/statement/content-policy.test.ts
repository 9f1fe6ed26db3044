import { expect } from 'chai';
import { defaults, type ChatConfig } from '../../src/config.js';
import { contentPolicyOf, writePolicy } from '../../src/statement/content-policy.js';

const policy = (config: Partial<ChatConfig>, code = '/chat/web1on1-chat.js'): string =>
  writePolicy(contentPolicyOf({ ...defaults, ...config }, code));

const BASE = "default-src 'none'; script-src 'self'";
const VENDOR = 'https://*.smooch.io https://*.zendesk.com';

describe('the least that a content security policy allows', () => {
  const cases: readonly [string, Partial<ChatConfig>, string][] = [
    ['a chat without a service', {}, BASE],
    ['a conversation in this browser', { transport: 'local' }, `${BASE}; img-src blob:`],
    [
      'a server of the same site',
      { transport: 'local', server: '/chat' },
      `${BASE}; connect-src 'self'; img-src 'self'`,
    ],
    [
      'a server elsewhere, by its socket',
      { transport: 'local', server: 'wss://chat.example/visitors' },
      `${BASE}; connect-src https://chat.example wss://chat.example; img-src https://chat.example`,
    ],
    ['emoji', { emoji: true }, `${BASE}; connect-src 'self'`],
    [
      'a picture from elsewhere',
      { agentAvatar: 'https://pictures.example/sam.png' },
      `${BASE}; img-src https://pictures.example`,
    ],
    ['a picture of the site', { agentAvatar: '/sam.png' }, `${BASE}; img-src 'self'`],
    [
      'the SDK',
      { integrationId: 'abc' },
      `${BASE} ${VENDOR}; style-src ${VENDOR}; connect-src ${VENDOR} wss://*.smooch.io; img-src 'self' https: blob:`,
    ],
    [
      'an id that another transport leaves unused',
      { integrationId: 'abc', transport: 'local' },
      `${BASE}; img-src blob:`,
    ],
  ];
  for (const [name, config, expected] of cases) {
    it(`is enough for ${name}, and no more`, () => expect(policy(config)).to.equal(expected));
  }

  it('names the place that the files come from', () => {
    expect(policy({ emoji: true }, 'https://cdn.example/chat/web1on1-chat.js')).to.equal(
      "default-src 'none'; script-src https://cdn.example; connect-src https://cdn.example",
    );
  });

  it('names a customer’s own host of the service, where it is not one of the vendor’s', () => {
    const of = (configBaseUrl: string): string => policy({ integrationId: 'abc', configBaseUrl });
    expect(of('https://chat.example/sc/')).to.contain(' https://chat.example ');
    expect(of('https://fernhill.zendesk.com/sc/')).to.equal(policy({ integrationId: 'abc' }));
  });
});
