import { css } from '../../internal/css.js';

export const menuStyles = css``;
