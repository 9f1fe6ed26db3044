import { html, type TemplateResult } from 'lit/html.js';
import type { PanelView } from '../panel-view.js';

export function renderPrechat(_view: PanelView): TemplateResult {
  return html``;
}
