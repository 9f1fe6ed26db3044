import { expect } from 'chai';
import { prechatQuestions, profileOf } from '../../src/domain/prechat.js';

const LABELS = { name: 'Your name', email: 'Your email address' };

describe('the questions before a conversation', () => {
  it('are name and email address', () => {
    const { fields, dropped } = prechatQuestions(true, LABELS);
    expect(fields.map(({ name, label, type }) => [name, label, type])).to.deep.equal([
      ['name', 'Your name', 'text'],
      ['email', 'Your email address', 'email'],
    ]);
    expect(dropped).to.equal(0);
  });

  it('are none where none are wanted', () => {
    expect(prechatQuestions(false, LABELS).fields).to.deep.equal([]);
    expect(prechatQuestions([], LABELS).fields).to.deep.equal([]);
  });

  it('are the page’s own, without what cannot be asked', () => {
    const order = { name: 'order', label: 'Order number', type: 'text' };
    const topic = { name: 'topic', type: 'select', options: [{ name: 'a', label: 'A' }] };
    const wanted = [order, topic, { name: 'photo', type: 'file' }, 'name', null, order];
    const { fields, dropped } = prechatQuestions(wanted, LABELS);
    expect(fields.map(({ name }) => name)).to.deep.equal(['order', 'topic']);
    expect(dropped).to.equal(4);
  });

  it('end somewhere', () => {
    const many = Array.from({ length: 500 }, (_, i) => ({ name: `f${i}`, type: 'text' }));
    expect(prechatQuestions(many, LABELS).fields).to.have.lengthOf(50);
  });
});

describe('the answers', () => {
  it('are what is known of the visitor, and everything else is metadata', () => {
    const answers = [
      { name: 'name', label: 'Name', type: 'text', value: 'Anna de Vries' },
      { name: 'email', label: 'Email', type: 'email', value: 'anna@example.com' },
      { name: 'topic', label: 'Topic', type: 'select', value: 'order', valueLabel: 'An order' },
    ] as const;
    expect(profileOf(answers)).to.deep.equal({
      givenName: 'Anna de Vries',
      email: 'anna@example.com',
      metadata: { topic: 'order' },
    });
  });

  it('say nothing where nothing was asked', () => {
    expect(profileOf([])).to.deep.equal({});
  });
});
