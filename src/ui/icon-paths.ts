/** Lines on a field of 24 by 24, of the icon that is drawn with and without Lit. */
export const CLOSE = 'm6.5 6.5 11 11m0-11-11 11';
