import { html, nothing, type TemplateResult } from 'lit/html.js';
import { plainWords } from '../../internal/text-limits.js';
import type { FormAnswer, FormContent, FormResponseContent, Message } from '../../types.js';
import { renderFields } from '../fields.js';
import type { PanelView } from '../panel-view.js';
import { ask } from '../requests.js';
import { checkIcon } from '../rich-icons.js';
import { handFocus, whenGone } from '../when-gone.js';
import { renderText } from './text.js';
import { renderUnsupported } from './unsupported.js';

/** Questions, until they are answered: then they can only be read. */
export function renderForm(
  content: FormContent,
  message: Message,
  view: PanelView,
): TemplateResult {
  const { text, fields } = content;
  const { strings } = view;
  const repeats = text.trim() === '' || fields.some(({ label }) => text.includes(label));
  const intro = repeats ? nothing : renderText(text, message, view.strings);
  if (content.submitted || isAnswered(message, view)) {
    return html`${intro}
      <div part="form" class="form-done">
        ${fields.map(({ label }) => html`<p dir="auto">${plainWords(label)}</p>`)}
        <p class="form-sent">${checkIcon}${strings.formSent}</p>
      </div>`;
  }
  const id = message.id;
  return html`${intro}
    <div class="form-place" ${whenGone(handFocus)}>
      ${renderFields({ id, fields, strings, submit: strings.formSend, keep: true }, submit(id))}
    </div>`;
}

function submit(messageId: string) {
  return (answers: readonly FormAnswer[], form: HTMLFormElement) => {
    if (form.inert) return;
    const onFailed = () => (form.inert = false);
    if (!ask(form, { type: 'submit-form', messageId, answers, onFailed })) return;
    handFocus(form);
    // Once, however often it is pressed before the answer is there.
    form.inert = true;
  };
}

function isAnswered({ id }: Message, { messages }: PanelView): boolean {
  return messages.some(({ content }) => content.kind === 'form-response' && content.formId === id);
}

/** What was answered, question by question. */
export function renderFormResponse(
  { answers, text }: FormResponseContent,
  message: Message,
  view: PanelView,
): TemplateResult {
  if (answers.length === 0) return renderUnsupported(text, message, view.strings);
  return html`<dl class="answers">
    ${answers.map(
      ({ label, value, valueLabel }) =>
        html`<div>
          <dt dir="auto">${plainWords(label)}</dt>
          <dd dir="auto">${plainWords(valueLabel ?? value) || '–'}</dd>
        </div>`,
    )}
  </dl>`;
}
