/** Lines on a field of 24 by 24, of the icons that are drawn with and without Lit. */
export const DOWN = 'm6 9.5 6 6 6-6';
export const CLOSE = 'm6.5 6.5 11 11m0-11-11 11';
