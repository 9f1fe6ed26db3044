import { expect } from 'chai';
import { memoryStorage } from '../../src/adapters/storage/memory.js';
import { late, SharedStorage } from '../support/shared-storage.js';
import {
  closePage,
  createChat,
  drawn,
  eventsOf,
  heard,
  isShown,
  openPage,
  opened,
  part,
  press,
  remembered,
  thePart,
} from './support.js';

describe('<web1on1-chat>', () => {
  afterEach(closePage);

  describe('is restored', () => {
    it('open, in its place before anything else is seen', async () => {
      const kept = remembered({ widget_opened_by_customer: 'true' });
      for (const key of kept.keys()) sessionStorage.setItem(key, kept.getItem(key) ?? '');
      const element = createChat({ storage: sessionStorage });
      const events = eventsOf(element);
      document.body.append(element);
      await element.updateComplete;
      expect(isShown(part(element, 'panel'))).to.equal(true);
      await opened(element);
      expect(events).to.deep.equal(['open restore', 'opened restore']);
      sessionStorage.clear();
    });

    it('folded', async () => {
      const storage = remembered({
        widget_opened_by_customer: 'true',
        widget_customer_clicked_header: 'true',
      });
      const element = await openPage({ storage });
      await opened(element);
      expect(isShown(part(element, 'composer'))).to.equal(false);
    });

    it('closed, also where the markup says open', async () => {
      const storage = remembered({ widget_closed_by_customer: 'true' });
      const element = await openPage({ storage, attributes: { open: '' } });
      expect(element.isOpened()).to.equal(false);
      expect(element.hasAttribute('open')).to.equal(false);
    });

    it('as the markup says, where the visitor has said nothing', async () => {
      const element = await openPage({ attributes: { open: '' } });
      expect(element.isOpened()).to.equal(true);
    });

    it('as a property says that was set before the element came into the page', async () => {
      const element = await openPage({ properties: { open: true } });
      expect(element.isOpened()).to.equal(true);
    });

    it('closed, where the markup says open="false"', async () => {
      const element = await openPage({ attributes: { open: 'false' } });
      expect(element.isOpened()).to.equal(false);
      expect(element.hasAttribute('open')).to.equal(false);
    });

    it('as the visitor’s wish only when he himself opened it', async () => {
      const storage = memoryStorage();
      const element = await openPage({ storage });
      element.show();
      expect(storage.getItem('widget_opened_by_customer')).to.equal(null);
      element.hide();
      expect(storage.getItem('widget_closed_by_customer')).to.equal(null);
      press(element, 'launcher');
      expect(storage.getItem('widget_opened_by_customer')).to.equal('true');
      await opened(element);
      press(element, 'close-button');
      expect(storage.getItem('widget_closed_by_customer')).to.equal('true');
    });

    it('as the visitor’s from when he begins to use what a script opened', async () => {
      const storage = memoryStorage();
      const element = await openPage({ storage });
      element.show();
      await opened(element);
      thePart(element, 'input').focus();
      expect(storage.getItem('widget_opened_by_customer')).to.equal('true');
    });
  });

  describe('before the state is known', () => {
    const slow = (): ReturnType<typeof late> => late(new SharedStorage().tab());

    it('remembers every call, and carries them out in order', async () => {
      const element = createChat({ storage: slow() });
      const events = eventsOf(element);
      document.body.append(element);
      await element.updateComplete;
      element.show();
      element.minimize();
      await heard(element, 'web1on1-opened');
      expect(element.isOpened()).to.equal(true);
      expect(element.matches('[open]')).to.equal(true);
      expect(events).to.deep.equal(['open script', 'opened script']);
      await opened(element);
      expect(isShown(part(element, 'composer'))).to.equal(false);
    });

    it('toggles twice to where it was', async () => {
      const element = createChat({ storage: slow() });
      element.toggle();
      element.toggle();
      const ready = heard(element, 'web1on1-ready');
      document.body.append(element);
      await ready;
      await drawn(element);
      expect(element.isOpened()).to.equal(false);
    });

    it('paints nothing', async () => {
      const element = createChat({ storage: slow() });
      document.body.append(element);
      await element.updateComplete;
      expect(part(element, 'launcher')).to.equal(null);
    });
  });
});
