import { css } from '../../internal/css.js';

export const toolsStyles = css``;
