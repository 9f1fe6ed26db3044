import { css } from '../internal/css.js';
import { fieldStyles } from './fields.styles.js';
import { actionStyles } from './messages/actions.styles.js';
import { mediaStyles } from './messages/media.styles.js';
import { structureStyles } from './messages/structure.styles.js';
import { overlayStyles } from './overlay.styles.js';

/** Everything that the kinds of messages besides text are drawn with. */
export const richStyles = css`
  ${fieldStyles}${actionStyles}${mediaStyles}${structureStyles}${overlayStyles}
`;
