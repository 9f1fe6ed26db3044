import { expect } from 'chai';
import { answersText, checkAnswers } from '../../src/domain/form-answers.js';
import type { FormField } from '../../src/types.js';

const NAME: FormField = { name: 'name', label: 'Name', type: 'text' };
const EMAIL: FormField = { name: 'email', label: 'Email', type: 'email' };
const SIZE: FormField = {
  name: 'size',
  label: 'Size',
  type: 'select',
  options: [
    { name: 's', label: 'Small' },
    { name: 'm', label: 'Medium' },
  ],
};

const check = (field: FormField, value: string | undefined) => {
  const values = new Map(value === undefined ? [] : [[field.name, value]]);
  const result = checkAnswers([field], values);
  return 'problems' in result ? result.problems.get(field.name) : result.answers[0]?.value;
};

describe('the answers of a form', () => {
  const short: FormField = { ...NAME, minLength: 3, maxLength: 5 };
  const table: readonly [FormField, string | undefined, unknown][] = [
    [NAME, 'Jan', 'Jan'],
    [NAME, '  Jan \n', 'Jan'],
    [NAME, undefined, { reason: 'empty' }],
    [NAME, ' \t ', { reason: 'empty' }],
    [short, 'ab', { reason: 'short', count: 3 }],
    [short, '  ab  ', { reason: 'short', count: 3 }],
    [short, 'abc', 'abc'],
    [short, 'abcde', 'abcde'],
    [short, 'abcdef', { reason: 'long', count: 5 }],
    [EMAIL, 'jan@example.com', 'jan@example.com'],
    [EMAIL, ' jan.jansen+chat@mail.example.co.uk ', 'jan.jansen+chat@mail.example.co.uk'],
    [EMAIL, 'jan@münchen.example', 'jan@münchen.example'],
    ...['jan', 'jan@', '@example.com', 'jan@example', 'jan@.com', 'jan@example.', 'a b@example.com']
      .concat(['jan@@example.com', 'jan@a..b', `${'x'.repeat(250)}@example.com`])
      .map((value) => [EMAIL, value, { reason: 'email' }] as const)
      .map(([field, value, wanted]): [FormField, string, unknown] => [field, value, wanted]),
    [EMAIL, '', { reason: 'empty' }],
    [SIZE, 'm', 'm'],
    [SIZE, 'xl', { reason: 'empty' }],
    [SIZE, '', { reason: 'empty' }],
  ];
  for (const [field, value, wanted] of table) {
    it(`${field.type}: ${JSON.stringify(value)?.slice(0, 50)} is ${JSON.stringify(wanted)}`, () => {
      expect(check(field, value)).to.deep.equal(wanted);
    });
  }

  it('come with what the visitor saw', () => {
    const values = new Map([
      ['name', 'Jan'],
      ['size', 'm'],
    ]);
    const result = checkAnswers([NAME, SIZE], values);
    const answers = [
      { name: 'name', label: 'Name', type: 'text', value: 'Jan' },
      { name: 'size', label: 'Size', type: 'select', value: 'm', valueLabel: 'Medium' },
    ];
    expect(result).to.deep.equal({ answers });
    expect(answersText(answers as never)).to.equal('Name: Jan\nSize: Medium');
  });

  it('are all told when they are wrong, and none is given when one is', () => {
    const result = checkAnswers([NAME, EMAIL, SIZE], new Map([['email', 'nobody']]));
    expect('problems' in result && [...result.problems.keys()]).to.deep.equal([
      'name',
      'email',
      'size',
    ]);
    expect('answers' in result).to.be.false;
  });

  it('belong to any name that a field can have', () => {
    for (const name of ['__proto__', 'constructor', 'toString', 'length']) {
      const field = { ...NAME, name };
      expect(check(field, undefined)).to.deep.equal({ reason: 'empty' });
      expect(check(field, 'x')).to.equal('x');
    }
  });
});
