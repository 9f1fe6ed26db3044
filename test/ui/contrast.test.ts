import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { renderLauncher } from '../../src/ui/launcher.js';
import { Drawing, message, VISITOR } from './drawing.js';

/** What a CSS colour is in sRGB, as the browser paints it: 0 to 255. */
function painted(colour: string): readonly number[] {
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('No canvas.');
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3);
}

/** WCAG 2.2, relative luminance. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = painted(colour).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(element: Element): number {
  const { color, backgroundColor } = getComputedStyle(element);
  const [dark = 0, light = 0] = [luminance(color), luminance(backgroundColor)].sort(
    (a, b) => a - b,
  );
  return (light + 0.05) / (dark + 0.05);
}

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
      drawing.show(
        html`${renderLauncher({ name: 'Open', unreadCount: 0, open: false, hidden: false })}`,
      );
      expect(painted(getComputedStyle(drawing.part('launcher')).backgroundColor)).to.deep.equal(
        painted(brand),
      );
      expect(contrast(drawing.part('launcher'))).to.be.at.least(4.5);
    });
  }

  it('is taken from the page’s own custom property when there is no attribute', () => {
    drawing.host.style.setProperty('--web1on1-brand-color', 'gold');
    drawing.showPanel({ messages: [message(VISITOR, 'Hello')] });
    expect(painted(getComputedStyle(drawing.part('bubble')).color)).to.deep.equal([0, 0, 0]);
    expect(contrast(drawing.part('header'))).to.be.at.least(4.5);
  });
});
