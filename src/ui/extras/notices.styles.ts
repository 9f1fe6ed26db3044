import { css } from '../../internal/css.js';

export const noticesStyles = css``;
