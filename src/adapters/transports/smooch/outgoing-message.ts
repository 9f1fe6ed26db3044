import type {
  FormAnswer,
  MessageContent,
  OutgoingMessage,
  SendableContent,
} from '../../../types.js';
import { CLIENT_ID } from './normalise-message.js';
import type { SdkAnswer, SdkMessage } from './sdk-types.js';

/** A message in the SDK's words, with the id by which its echo is recognised. */
export function toSdkMessage({ clientId, content, payload, ...rest }: OutgoingMessage): SdkMessage {
  const metadata = { ...rest.metadata, [CLIENT_ID]: clientId };
  switch (content.kind) {
    case 'form-response': {
      const { formId, answers } = content;
      return {
        type: 'formResponse',
        quotedMessageId: formId,
        fields: answers.map(toAnswer),
        metadata,
      };
    }
    case 'location': {
      const { latitude, longitude } = content;
      return { type: 'location', coordinates: { lat: latitude, long: longitude }, metadata };
    }
    case 'text':
      return { type: 'text', text: content.text, ...(payload && { payload }), metadata };
  }
}

function toAnswer({ name, label, type, value, valueLabel }: FormAnswer): SdkAnswer {
  switch (type) {
    case 'select':
      return { name, label, type, select: [{ name: value, label: valueLabel ?? value }] };
    case 'email':
      return { name, label, type, email: value.trim() };
    case 'text':
      return { name, label, type, text: value.trim() };
  }
}

/** What the service reports may be rounded: a tenth of a second of arc is the same place. */
const NEARBY_DEGREES = 0.000_03;

/** Whether a message could be the one that was sent, by what it says. */
export const likenessOf =
  (sent: SendableContent) =>
  (seen: MessageContent): boolean => {
    if (sent.kind === 'form-response') {
      return seen.kind === 'form-response' && seen.formId === sent.formId;
    }
    if (sent.kind === 'location') {
      if (seen.kind !== 'location') return false;
      const { latitude, longitude } = seen;
      return [latitude - sent.latitude, longitude - sent.longitude].every(
        (distance) => Math.abs(distance) < NEARBY_DEGREES,
      );
    }
    return seen.text.trim() === sent.text.trim();
  };
