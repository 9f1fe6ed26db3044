import { expect } from 'chai';
import type { ChatCore, ChatHost } from '../src/chat-core.js';
import { defaults } from '../src/config.js';
import { renderInside } from '../src/panel-inside.js';
import { strings } from './ui/drawing.js';

describe('the inside of the panel', () => {
  const core = (conversation?: object): ChatCore =>
    ({ parts: { conversation }, panel: { open: true }, language: 'en' }) as unknown as ChatCore;
  const inside = (prechat: boolean, conversation?: object) => {
    const element = Object.assign(document.createElement('div'), {
      config: { ...defaults, prechat },
    });
    const host = element as unknown as ChatHost;
    return renderInside({ host, core: core(conversation), strings });
  };

  it('is not there before it is known whether it begins with questions', () => {
    expect(inside(true)).to.be.undefined;
    expect(inside(true, { extra: { settled: false } })).to.be.undefined;
  });

  const controller = { state: { messages: [] }, connection: 'idle', draft: '', announcement: '' };
  const view = (seen: object): object => seen;

  it('waits for nothing where nothing is asked', () => {
    expect(inside(false, { controller, extra: { settled: false, view } })).not.to.be.undefined;
  });

  it('waits for whoever takes note of what is typed', () => {
    expect(inside(false)).to.be.undefined;
  });

  it('is there without the questions where they cannot be had', () => {
    expect(inside(true, { controller, extra: { settled: true, view } })).not.to.be.undefined;
  });
});
