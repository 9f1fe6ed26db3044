import { html, nothing, type TemplateResult } from 'lit/html.js';
import { singleLine } from '../../internal/text-limits.js';
import type { LocationContent, Message } from '../../types.js';
import type { PanelView } from '../panel-view.js';
import { outsideIcon, pinIcon } from '../rich-icons.js';
import { renderLink } from './link.js';

/** About a metre. */
const DIGITS = 5;

/** A place. The map is a link: nothing is fetched for it. */
export function renderLocation(
  { latitude, longitude, name, address }: LocationContent,
  message: Message,
  { strings }: PanelView,
): TemplateResult {
  const [lat, lon] = [latitude, longitude].map((each) => String(Number(each.toFixed(DIGITS))));
  const url = `https://www.openstreetmap.org/?mlat=${lat}&mlon=${lon}#map=16/${lat}/${lon}`;
  return html`<div class="place">
      <span class="place-icon">${pinIcon}</span>
      <div>
        <p class="item-title" dir="auto">${singleLine(name ?? '') || strings.location}</p>
        ${address ? html`<p class="place-address" dir="auto">${singleLine(address, 300)}</p>` : nothing}
        <p class="place-numbers" dir="ltr">${lat}, ${lon}</p>
      </div>
    </div>
    <div class="actions">
      ${renderLink(
        { url, message, strings, part: 'action', classes: 'action' },
        html`<bdi>${strings.showOnMap}</bdi>${outsideIcon}`,
      )}
    </div>`;
}
