/** What a message looks like at the desk, whatever it is: content in, template out. */
import { html, nothing } from '/modules/lit-html/lit-html.js';
import { map } from '/modules/lit-html/directives/map.js';

const language = navigator.language;

const unit = (name) =>
  new Intl.NumberFormat(language, { style: 'unit', unit: name, maximumFractionDigits: 1 });
const sizes = [
  [1024 ** 2, unit('megabyte')],
  [1024, unit('kilobyte')],
  [1, unit('byte')],
];

function fileSize(bytes) {
  const [size, format] = sizes.find(([least]) => bytes >= least) ?? sizes.at(-1);
  return format.format(bytes / size);
}

/** An address that may be fetched from here; files of this browser are in its memory. */
function address(url, protocols = ['https:', 'http:', 'blob:']) {
  try {
    const { protocol, href } = new URL(url);
    return protocols.includes(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}

const page = (url) => address(url, ['https:', 'http:']);

/** What stands in a list of conversations for a message without words. */
export const kindNames = {
  text: 'Text',
  image: 'Picture',
  file: 'File',
  carousel: 'Carousel',
  list: 'List',
  form: 'Form',
  'form-response': 'Answers to a form',
  location: 'Place',
  unsupported: 'Something else',
};

const actionNames = {
  reply: 'answer',
  postback: 'postback',
  link: 'link',
  webview: 'page inside',
  'location-request': 'asks for a place',
  buy: 'buy',
};

function actionChips(actions = []) {
  if (actions.length === 0) return nothing;
  return html`<ul class="chips" aria-label="Buttons of the visitor">
    ${map(
      actions,
      ({ type, text, payload, id }) =>
        html`<li title=${payload ?? id ?? nothing}>
          ${text} <span class="kind">${actionNames[type] ?? type}</span>
        </li>`,
    )}
  </ul>`;
}

function image({ url, text, altText, width, height, actions }) {
  const source = address(url);
  return html`
    <figure class="picture">
      ${
        source
          ? html`<img
              src=${source}
              alt=${altText ?? 'A picture'}
              width=${width ?? nothing}
              height=${height ?? nothing}
            />`
          : html`<p class="faded">The picture is not there any more.</p>`
      }
      ${text ? html`<figcaption dir="auto">${text}</figcaption>` : nothing}
    </figure>
    ${actionChips(actions)}
  `;
}

function file({ url, name, text, sizeBytes }) {
  const source = address(url);
  const label = html`
    <span class="file-icon" aria-hidden="true"></span>
    <span class="file-name" dir="auto"><bdi>${name || 'A file'}</bdi></span>
    ${sizeBytes === undefined ? nothing : html`<span class="small">${fileSize(sizeBytes)}</span>`}
  `;
  return html`
    ${
      // Saved, never opened: what is inside may be anything.
      source
        ? html`<a class="file" href=${source} download=${name || ''}>${label}</a>`
        : html`<span class="file">${label}</span>`
    }
    ${text ? html`<p dir="auto">${text}</p>` : nothing}
  `;
}

function item({ title, description, imageUrl, altText, actions }) {
  const source = imageUrl && address(imageUrl);
  return html`<li class="item">
    ${source ? html`<img src=${source} alt=${altText ?? ''} />` : nothing}
    <p class="item-title" dir="auto">${title}</p>
    ${description ? html`<p class="small" dir="auto">${description}</p>` : nothing}
    ${actionChips(actions)}
  </li>`;
}

const carousel = ({ text, items, shape }) => html`
  ${text ? html`<p dir="auto">${text}</p>` : nothing}
  <ul class="carousel ${shape}" tabindex="0" aria-label="Cards">
    ${map(items, item)}
  </ul>
`;

const list = ({ text, items, actions }) => html`
  ${text ? html`<p dir="auto">${text}</p>` : nothing}
  <ul class="items">
    ${map(items, item)}
  </ul>
  ${actionChips(actions)}
`;

const form = ({ text, fields, blocksInput, submitted }) => html`
  ${text ? html`<p dir="auto">${text}</p>` : nothing}
  <ul class="fields">
    ${map(
      fields,
      ({ label, type }) => html`<li dir="auto">${label} <span class="kind">${type}</span></li>`,
    )}
  </ul>
  <p class="small state-of-form">
    ${submitted ? 'Answered' : blocksInput ? 'Waiting; nothing else can be written' : 'Waiting'}
  </p>
`;

const formResponse = ({ answers }) => html`
  <dl class="answers">
    ${map(
      answers,
      ({ label, value, valueLabel }) =>
        html`<div>
          <dt dir="auto">${label}</dt>
          <dd dir="auto">${valueLabel ?? value}</dd>
        </div>`,
    )}
  </dl>
`;

function place({ text, latitude, longitude, name, address: street }) {
  const where = `${latitude.toFixed(5)}, ${longitude.toFixed(5)}`;
  const onMap = `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=15/${latitude}/${longitude}`;
  return html`
    <p class="item-title" dir="auto">${name || text || 'A place'}</p>
    ${street ? html`<p dir="auto">${street}</p>` : nothing}
    <p>
      <a href=${page(onMap) ?? nothing} target="_blank" rel="noopener noreferrer">${where}</a>
    </p>
  `;
}

/** @param {import('../../src/types.js').MessageContent} content */
export function messageContent(content) {
  switch (content.kind) {
    case 'text':
      return html`<p class="words" dir="auto">${content.text}</p>
        ${actionChips(content.actions)}`;
    case 'image':
      return image(content);
    case 'file':
      return file(content);
    case 'carousel':
      return carousel(content);
    case 'list':
      return list(content);
    case 'form':
      return form(content);
    case 'form-response':
      return formResponse(content);
    case 'location':
      return place(content);
    default:
      return html`<p class="words" dir="auto">${content.text}</p>
        <p><span class="kind">${content.type ?? content.kind}</span></p>`;
  }
}
