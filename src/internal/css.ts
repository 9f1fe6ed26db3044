/** A style sheet's text. A tag of this name is known to editors and formatters. */
export const css = String.raw;
