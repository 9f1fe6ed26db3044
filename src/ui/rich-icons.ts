import { icon } from './icons.js';

export const checkIcon = icon('m5 12.5 4.5 4.5L19 7.5');
/** Leads out of the chat. */
export const outsideIcon = icon('M10 5H5v14h14v-5M13.5 5H19v5.5M19 5l-8.5 8.5');
export const pinIcon = icon(
  'M12 21s-6.5-6.2-6.5-11a6.5 6.5 0 0 1 13 0c0 4.8-6.5 11-6.5 11Zm2-11a2 2 0 1 1-4 0 2 2 0 0 1 4 0Z',
);
export const fileIcon = icon('M6 3.5h7.5L18 8v12.5H6ZM13.5 3.5V8H18');
export const saveIcon = icon('M12 4v11m-5-5 5 5 5-5M5 19.5h14');
export const backIcon = icon('m14.5 6-6 6 6 6');
export const forwardIcon = icon('m9.5 6 6 6-6 6');
export const brokenIcon = icon('M4.5 5h15v14h-15ZM4.5 16l4-4 3 3M4 4l16 16');
