import { html, type TemplateResult } from 'lit/html.js';
import type { PanelView } from '../panel-view.js';

export function renderTools(_view: PanelView): TemplateResult {
  return html``;
}

export function renderTray(_view: PanelView): TemplateResult {
  return html``;
}

export function renderCount(_view: PanelView): TemplateResult {
  return html``;
}
