import { html, nothing, type TemplateResult } from 'lit/html.js';
import { limitCombining } from '../../internal/text-limits.js';
import { renderFields } from '../fields.js';
import type { Notice, PanelView } from '../panel-view.js';
import { ask } from '../requests.js';
import { renderAvailability, renderPrivacy } from './notices.js';

/** How much of a greeting stands above a form. */
const MAX_GREETING = 1_000;

/** The questions before the conversation; without any, the button that begins it. */
export function renderPrechat(view: PanelView): TemplateResult {
  const { strings, prechat: fields = [], notices = [] } = view;
  const find = <K extends Notice['kind']>(wanted: K) =>
    notices.find((notice): notice is Extract<Notice, { kind: K }> => notice.kind === wanted);
  // Nothing has been said yet, but the page or the welcome may have greeted.
  const greeting = view.messages.findLast(({ author }) => author.role === 'agent')?.content.text;
  const form = { id: 'prechat', fields, strings, submit: strings.prechatStart };
  return html`<section class="prechat" aria-label=${strings.prechatTitle}>
      ${
        greeting
          ? html`<p part="bubble" class="bubble" dir="auto">
              ${limitCombining(greeting.slice(0, MAX_GREETING))}
            </p>`
          : nothing
      }
      ${fields.length ? html`<h3>${strings.prechatTitle}</h3>` : nothing}
      ${renderAvailability(find('availability'))}
      ${renderFields(form, (answers, from) => ask(from, { type: 'begin', answers }))}
      ${renderPrivacy(find('privacy'), strings)}
    </section>
    <slot name="footer"></slot>`;
}
