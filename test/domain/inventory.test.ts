import { expect } from 'chai';
import { fixedKeys, INVENTORY, itemName } from '../../src/domain/inventory-facts.js';
import {
  PATTERNS,
  WIDGET_KEYS,
  declaredName,
  draftKey,
  isDeclared,
  outboxKey,
  transcriptKey,
  type StoredKey,
} from '../../src/domain/inventory.js';
import english from '../../src/locales/statement/en.js';
import type { StoragePort } from '../../src/ports/storage.js';

describe('the inventory', () => {
  it('names exactly the nine items of a session that site owners know', () => {
    expect(WIDGET_KEYS).to.have.members([
      'widget_loaded',
      'widget_auto_opened',
      'widget_opened_by_customer',
      'widget_closed_by_customer',
      'widget_customer_clicked_header',
      'widget_eyecatcher_closed',
      'widget_uuid',
      'widget_show_first_message',
      'widget_expires',
    ]);
  });

  it('declares every name that it makes, whatever the conversation is called', () => {
    for (const scope of ['anonymous', 'a:b', '__proto__', 'line\nbreak', 'é 👋', ':', 'x:draft']) {
      expect(declaredName(draftKey(scope)), scope).to.equal('web1on1:<conversation>:draft');
      expect(declaredName(transcriptKey(scope)), scope).to.equal(
        'web1on1:<conversation>:transcript',
      );
      expect(declaredName(outboxKey(scope, 'id')), scope).to.equal(
        'web1on1:<conversation>:outbox:<message>',
      );
    }
    expect(declaredName('web1on1:local:conversation')).to.equal('web1on1:local:<record>');
    for (const key of WIDGET_KEYS) expect(declaredName(key)).to.equal(key);
  });

  it('does not own what others store', () => {
    for (const key of [
      '',
      'widget_',
      'widget_other',
      'Widget_loaded',
      'widget_loaded ',
      'xwidget_loaded',
      '__proto__',
      'constructor',
      'toString',
      'web1on1',
      'web1on1:',
      'web1on1:draft',
      'web1on1::draft',
      'web1on1:a:outbox',
      'web1on1:a:outbox:',
      'web1on1:local:',
      'xweb1on1:a:draft',
    ]) {
      expect(isDeclared(key), key).to.equal(false);
    }
  });

  it('states the facts of every item, and of what the chat service adds', () => {
    expect(INVENTORY.map(({ name }) => name)).to.deep.equal([
      ...WIDGET_KEYS,
      ...Object.keys(PATTERNS),
      '<integration-id>.clientId',
      '<integration-id>.appUserId',
      '<integration-id>.sessionToken',
    ]);
  });

  it('has words for every item, each its own', () => {
    const texts = INVENTORY.flatMap(({ id }) => [english[`${id}Purpose`], english[`${id}Written`]]);
    for (const text of texts) expect(text).to.match(/^[A-Z].{20,}\.$/);
    const purposes = new Set(INVENTORY.map(({ id }) => english[`${id}Purpose`]));
    expect(purposes.size).to.equal(INVENTORY.length);
  });

  it('knows an item of the service only with its integration', () => {
    expect(itemName('abc.clientId', 'abc')).to.equal('<integration-id>.clientId');
    expect(itemName('abc.other', 'abc')).to.equal('undeclared');
    for (const id of ['ab', 'abcd', '', undefined])
      expect(itemName('abc.clientId', id)).to.be.undefined;
  });

  it('tells what an older widget left from what is not ours', () => {
    expect(itemName('widget_uuid', undefined)).to.equal('widget_uuid');
    expect(itemName('widget_shoutout', undefined)).to.equal('undeclared');
    expect(itemName('web1on1:x', undefined)).to.equal('undeclared');
    for (const key of ['', 'basket', 'xwidget_uuid', '__proto__']) {
      expect(itemName(key, 'abc'), key).to.be.undefined;
    }
  });

  it('lists the names that are the same for everybody', () => {
    expect(fixedKeys(undefined)).to.deep.equal([...WIDGET_KEYS]);
    expect(fixedKeys('$&')).to.deep.equal([
      ...WIDGET_KEYS,
      '$&.clientId',
      '$&.appUserId',
      '$&.sessionToken',
    ]);
  });

  it('keeps other names from being written, when the code is compiled', () => {
    const written: string[] = [];
    const anywhere: StoragePort = {
      getItem: () => null,
      setItem: (key) => void written.push(key),
      removeItem() {},
    };
    const storage: StoragePort<StoredKey> = anywhere;
    void storage.setItem('widget_loaded', '1');
    void storage.setItem(outboxKey('a', 'b'), '{}');
    // @ts-expect-error: not in the inventory
    void storage.setItem('widget_surprise', '1');
    expect(written.map(isDeclared)).to.deep.equal([true, true, false]);
  });
});
