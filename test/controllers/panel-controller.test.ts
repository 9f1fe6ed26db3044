import { expect } from 'chai';
import { PanelController } from '../../src/controllers/panel-controller.js';
import type { PanelSource } from '../../src/types.js';
import { fakeHost, type FakeHost } from '../support/fake-host.js';

const EVENTS = ['web1on1-open', 'web1on1-opened', 'web1on1-close', 'web1on1-closed'] as const;

describe('PanelController', () => {
  let host: FakeHost;
  let panel: PanelController;
  /** What the page and the owner hear, in order: `opened visitor`, `=fold visitor`. */
  let heard: string[];
  let refused: string | undefined;

  beforeEach(() => {
    host = fakeHost();
    heard = [];
    refused = undefined;
    for (const type of EVENTS) {
      host.addEventListener(type, (event) => {
        heard.push(`${type.slice('web1on1-'.length)} ${event.source}`);
        if (type === refused) event.preventDefault();
      });
    }
    panel = new PanelController(host, (change, source) => heard.push(`=${change} ${source}`));
    host.connect();
    host.update();
  });

  afterEach(() => host.disconnect());

  it('is closed to begin with, and says nothing', () => {
    expect(panel.open).to.equal(false);
    expect(panel.openedBy).to.equal(undefined);
    expect(heard).to.be.empty;
  });

  for (const source of ['visitor', 'script', 'auto', 'restore'] satisfies PanelSource[]) {
    it(`asks before it opens, and tells when it can be seen, with the source ${source}`, () => {
      expect(panel.show(source)).to.equal(true);
      expect(heard).to.deep.equal([`open ${source}`, `=open ${source}`]);
      expect(panel.openedBy).to.equal(source);
      host.update();
      expect(heard.at(-1)).to.equal(`opened ${source}`);
      host.update();
      expect(heard).to.have.length(3);
    });
  }

  it('asks before it closes, and tells when it can no longer be seen', () => {
    panel.show('visitor');
    host.update();
    heard.length = 0;
    expect(panel.hide('script')).to.equal(true);
    expect(heard).to.deep.equal(['close script', '=close script']);
    expect(panel.open).to.equal(false);
    host.update();
    expect(heard.at(-1)).to.equal('closed script');
  });

  it('stays closed when the page refuses, and nothing follows', () => {
    refused = 'web1on1-open';
    const before = host.requests;
    expect(panel.show('visitor')).to.equal(false);
    host.update();
    expect(heard).to.deep.equal(['open visitor']);
    expect(panel.open).to.equal(false);
    expect(panel.entering).to.equal(false);
    expect(host.requests).to.equal(before);
  });

  it('stays open when the page refuses, and folded if it was', () => {
    panel.show('visitor');
    panel.fold(true, 'visitor');
    host.update();
    heard.length = 0;
    refused = 'web1on1-close';
    expect(panel.hide('visitor')).to.equal(false);
    host.update();
    expect(heard).to.deep.equal(['close visitor']);
    expect(panel.open).to.equal(true);
    expect(panel.folded).to.equal(true);
  });

  it('asks nobody for what is so already', () => {
    panel.hide('visitor');
    expect(heard).to.be.empty;
    panel.show('visitor');
    host.update();
    heard.length = 0;
    expect(panel.show('script')).to.equal(true);
    panel.fold(false, 'script');
    host.update();
    expect(heard).to.be.empty;
    expect(panel.openedBy).to.equal('visitor');
  });

  it('tells everything that happened between two drawings, in order', () => {
    panel.show('script');
    panel.hide('visitor');
    host.update();
    expect(heard.filter((entry) => !entry.startsWith('='))).to.deep.equal([
      'open script',
      'close visitor',
      'opened script',
      'closed visitor',
    ]);
  });

  it('may be opened and closed by those who are told', () => {
    host.addEventListener('web1on1-opened', () => panel.hide('script'), { once: true });
    panel.show('script');
    host.update();
    expect(panel.open).to.equal(false);
    host.update();
    expect(heard.at(-1)).to.equal('closed script');
  });

  it('folds and unfolds only while it is open', () => {
    panel.fold(true, 'visitor');
    expect(panel.folded).to.equal(false);
    panel.show('visitor');
    panel.fold(true, 'visitor');
    expect(panel.folded).to.equal(true);
    expect(panel.open).to.equal(true);
    expect(heard.at(-1)).to.equal('=fold visitor');
    panel.fold(false, 'visitor');
    expect(heard.at(-1)).to.equal('=unfold visitor');
  });

  it('unfolds when it is to be shown', () => {
    panel.show('visitor');
    panel.fold(true, 'visitor');
    panel.show('script');
    expect(panel.folded).to.equal(false);
    expect(heard.at(-1)).to.equal('=unfold script');
  });

  it('forgets its fold when it closes', () => {
    panel.show('visitor');
    panel.fold(true, 'visitor');
    panel.hide('visitor');
    expect(panel.folded).to.equal(false);
    panel.show('visitor');
    expect(panel.folded).to.equal(false);
  });

  it('becomes the visitor’s, once, when he begins to use it', () => {
    panel.claim();
    expect(heard).to.be.empty;
    panel.show('auto');
    const before = host.requests;
    panel.claim();
    panel.claim();
    expect(panel.openedBy).to.equal('visitor');
    expect(heard.filter((entry) => entry.startsWith('=claim'))).to.deep.equal(['=claim visitor']);
    expect(host.requests).to.equal(before + 1);
  });

  it('is put back folded as it was on the page before', () => {
    panel.restore(true);
    expect(panel.open).to.equal(true);
    expect(panel.folded).to.equal(true);
    expect(heard).to.deep.equal(['open restore', '=open restore']);
  });

  it('is not put back where the page refuses', () => {
    refused = 'web1on1-open';
    panel.restore(true);
    expect(panel.open).to.equal(false);
    expect(panel.folded).to.equal(false);
  });

  it('draws the focus only after a visitor', () => {
    for (const source of ['script', 'auto', 'restore'] satisfies PanelSource[]) {
      panel.show(source);
      expect(panel.entering, source).to.equal(false);
      panel.hide('script');
    }
    panel.show('visitor');
    expect(panel.entering).to.equal(true);
  });

  it('asks for an update whenever something is different', () => {
    const acts = [
      () => panel.show('visitor'),
      () => panel.fold(true, 'visitor'),
      () => panel.fold(false, 'visitor'),
      () => panel.hide('visitor'),
    ];
    for (const act of acts) {
      const before = host.requests;
      act();
      expect(host.requests).to.equal(before + 1);
    }
  });
});
