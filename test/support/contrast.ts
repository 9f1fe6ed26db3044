/** Contrast as WCAG 2.2 defines it, of what the browser paints. */

interface Colour {
  /** 0 to 255. */
  readonly channels: readonly number[];
  /** 0 to 1. */
  readonly opacity: number;
}

/** What a CSS colour is in sRGB. */
export function paintedColour(colour: string): Colour {
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('No canvas.');
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
  return { channels: [red, green, blue], opacity: alpha / 255 };
}

/** Relative luminance. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = paintedColour(colour).channels.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** @returns 1 to 21 */
export function contrastBetween(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/**
 * The contrast of an element's text, or of `colour`, with what is behind it. In front of a gradient
 * that is the worst of its stops.
 */
export function contrastOf(element: Element, colour = getComputedStyle(element).color): number {
  return Math.min(...colours(backgroundOf(element)).map((each) => contrastBetween(colour, each)));
}

/** The nearest background that hides what is behind it: a colour, or a gradient. */
function backgroundOf(element: Element): string {
  const { backgroundImage, backgroundColor } = getComputedStyle(element);
  if (backgroundImage !== 'none') return backgroundImage;
  if (paintedColour(backgroundColor).opacity === 1) return backgroundColor;
  const parent = element.assignedSlot ?? element.parentElement;
  if (!parent) throw new Error('Nothing is painted behind it.');
  return backgroundOf(parent);
}

/** Every colour that is named in a computed value. */
function colours(value: string): readonly string[] {
  return value.match(/(?:rgba?|color|oklch|oklab|lab|lch)\([^)]*\)/g) ?? [];
}
