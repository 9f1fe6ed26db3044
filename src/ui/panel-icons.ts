import { icon } from './icons.js';

export const sendIcon = icon('M12 19V5m-6 6 6-6 6 6');
export const alertIcon = icon('M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17ZM12 8v4.5m0 3v.1');
export const closeIcon = icon('m6.5 6.5 11 11m0-11-11 11');
