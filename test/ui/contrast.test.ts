import { expect } from 'chai';
import { contrastOf, paintedColour } from '../support/contrast.js';
import { Drawing, message, VISITOR } from './drawing.js';

const BRANDS = [
  ...['#000', '#fff', '#f00', '#0f0', '#00f', '#ff0', '#0ff', '#f0f', '#777', '#767676', '#757575'],
  ...['gold', 'tomato', 'rebeccapurple', 'hotpink', 'teal', 'darkorange', '#3a4fe0', '#e11d48'],
  ...['hsl(200 100% 45%)', 'oklch(0.62 0.2 30)', 'rgb(0 128 96)'],
];

describe('text on the brand colour', () => {
  let drawing: Drawing;
  beforeEach(() => (drawing = new Drawing()));
  afterEach(() => drawing.dispose());

  for (const brand of BRANDS) {
    it(`has a contrast of 4.5 to 1 on ${brand}`, () => {
      drawing.host.style.setProperty('--_brand-attribute', brand);
      drawing.showLauncher();
      expect(
        paintedColour(getComputedStyle(drawing.part('launcher')).backgroundColor),
      ).to.deep.equal(paintedColour(brand));
      expect(contrastOf(drawing.part('launcher'))).to.be.at.least(4.5);
    });
  }

  it('is taken from the page’s own custom property when there is no attribute', () => {
    drawing.host.style.setProperty('--web1on1-brand-color', 'gold');
    drawing.showPanel({ messages: [message(VISITOR, 'Hello')] });
    expect(paintedColour(getComputedStyle(drawing.part('bubble')).color).channels).to.deep.equal([
      0, 0, 0,
    ]);
    expect(contrastOf(drawing.part('header'))).to.be.at.least(4.5);
  });
});
