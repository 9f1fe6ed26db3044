import { html, type TemplateResult } from 'lit/html.js';
import type { PanelView } from '../panel-view.js';

export function renderMenu(_view: PanelView): TemplateResult {
  return html``;
}

export function renderConversations(_view: PanelView): TemplateResult {
  return html``;
}
