import { expect } from 'chai';
import { makeWay } from '../../src/features/make-way.js';
import { FeatureBench } from './support.js';

/** Puts something at a place of the window. */
function place(element: HTMLElement, left: number, top: number, width: number, height: number) {
  const px = (value: number): string => `${value}px`;
  Object.assign(element.style, {
    position: 'fixed',
    boxSizing: 'border-box',
    margin: '0',
    left: px(left),
    top: px(top),
    width: px(width),
    height: px(height),
  });
}

describe('an open panel, when something of the page has the focus', () => {
  let test: FeatureBench;
  let button: HTMLButtonElement;
  const folds: [folded: boolean, source: string][] = [];

  beforeEach(async () => {
    folds.length = 0;
    button = document.body.appendChild(document.createElement('button'));
    test = new FeatureBench(makeWay);
    Object.assign(test.panel, {
      fold: (folded: boolean, source: string) => folds.push([folded, source]),
    });
    const dialog = test.root.appendChild(document.createElement('dialog'));
    dialog.part.add('panel');
    dialog.open = true;
    place(dialog, 100, 100, 300, 400);
    await test.update();
  });
  afterEach(() => {
    test.dispose();
    button.remove();
  });

  it('folds, in nobody’s name, if it hides all of it', () => {
    place(button, 150, 200, 100, 30);
    button.focus();
    expect(folds).to.deep.equal([[true, 'script']]);
  });

  it('folds for what is inside another shadow root, too', () => {
    const frame = document.body.appendChild(document.createElement('div'));
    frame.attachShadow({ mode: 'open' }).append(button);
    place(button, 150, 200, 100, 30);
    button.focus();
    expect(folds).to.have.lengthOf(1);
    frame.remove();
  });

  for (const [what, left, top] of [
    ['a part of it can be seen', 380, 200],
    ['it is beside it', 500, 200],
    ['it is below it', 150, 600],
  ] as const) {
    it(`stays if ${what}`, () => {
      place(button, left, top, 100, 30);
      button.focus();
      expect(folds).to.deep.equal([]);
    });
  }

  it('stays if it is folded or closed already, and once the element is gone', () => {
    place(button, 150, 200, 100, 30);
    test.panel.folded = true;
    button.focus();
    button.blur();
    Object.assign(test.panel, { folded: false, open: false });
    button.focus();
    button.blur();
    test.panel.open = true;
    test.feature.end?.();
    button.focus();
    expect(folds).to.deep.equal([]);
  });

  it('stays while the focus is its own, or in what the page has put into it', () => {
    const inside = test.root.appendChild(document.createElement('button'));
    place(inside, 150, 200, 100, 30);
    inside.focus();
    test.root.append(document.createElement('slot'));
    test.element.append(button);
    place(button, 150, 200, 100, 30);
    button.focus();
    expect(document.activeElement).to.equal(button);
    expect(folds).to.deep.equal([]);
  });
});
