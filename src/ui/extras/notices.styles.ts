import { css } from '../../internal/css.js';
import { fieldStyles } from '../fields.styles.js';

export const noticesStyles = css`
  ${fieldStyles}
`;
