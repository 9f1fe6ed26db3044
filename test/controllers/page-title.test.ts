import { expect } from 'chai';
import { PageTitle } from '../../src/controllers/page-title.js';

const PATTERN = '({count}) {title}';

describe('the title of the page', () => {
  const before = document.title;
  const title = new PageTitle();
  const other = new PageTitle();
  beforeEach(() => (document.title = 'Shop'));
  afterEach(() => {
    title.clear();
    other.clear();
    document.title = before;
  });

  /** Observers of the page are told after the script. */
  const told = (): Promise<void> => new Promise((resolve) => queueMicrotask(resolve));

  it('has the number while there is one, and is itself again after it', () => {
    title.show(2, PATTERN);
    expect(document.title).to.equal('(2) Shop');
    title.show(3, PATTERN);
    expect(document.title).to.equal('(3) Shop');
    title.show(0, PATTERN);
    expect(document.title).to.equal('Shop');
  });

  it('is put together in the order of the language', () => {
    title.show(2, '{title} – {count}');
    expect(document.title).to.equal('Shop – 2');
  });

  it('is the page’s newest one afterwards', async () => {
    title.show(2, PATTERN);
    document.title = 'Cart';
    await told();
    expect(document.title).to.equal('(2) Cart');
    title.clear();
    expect(document.title).to.equal('Cart');
  });

  it('is the page’s newest one also when it came a moment ago', () => {
    title.show(2, PATTERN);
    document.title = 'Cart';
    title.clear();
    expect(document.title).to.equal('Cart');
  });

  it('does not keep the number that the page found in it', async () => {
    title.show(2, PATTERN);
    document.title = `New: ${document.title}`;
    await told();
    expect(document.title).to.equal('(2) New: Shop');
    title.clear();
    expect(document.title).to.equal('New: Shop');
  });

  it('is shared by all widgets of the page', async () => {
    title.show(2, PATTERN);
    other.show(1, PATTERN);
    await told();
    expect(document.title).to.equal('(3) Shop');
    title.clear();
    expect(document.title).to.equal('(1) Shop');
    other.clear();
    expect(document.title).to.equal('Shop');
  });

  it('is left to a page that does not want the number in it', async () => {
    const stubborn = new MutationObserver(() => {
      if (document.title !== 'Mine') document.title = 'Mine';
    });
    title.show(2, PATTERN);
    stubborn.observe(document.head, { childList: true, characterData: true, subtree: true });
    document.title = 'Mine';
    for (let turn = 0; turn < 1_000; turn++) await told();
    expect(document.title).to.equal('Mine');
    stubborn.disconnect();
    title.clear();
    expect(document.title).to.equal('Mine');
  });

  it('is not watched when there is nothing to tell', async () => {
    title.show(1, PATTERN);
    title.clear();
    document.title = 'Cart';
    await told();
    expect(document.title).to.equal('Cart');
  });
});
