import { css } from '../../internal/css.js';
import type { ExtrasUi } from '../panel-view.js';
import { renderConversations, renderMenu } from './menu.js';
import { menuStyles } from './menu.styles.js';
import { renderNotices } from './notices.js';
import { noticesStyles } from './notices.styles.js';
import { olderStyles } from './older.styles.js';
import { renderPrechat } from './prechat.js';
import { renderCount, renderTools, renderTray } from './tools.js';
import { toolsStyles } from './tools.styles.js';

/** What stands around the conversation. Fetched when the first of it is needed. */
export const extrasUi: ExtrasUi = {
  renderMenu,
  renderConversations,
  renderPrechat,
  renderNotices,
  renderTools,
  renderTray,
  renderCount,
};

export const extrasStyles = css`
  ${menuStyles}${noticesStyles}${olderStyles}${toolsStyles}
`;
