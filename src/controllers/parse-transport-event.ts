import { isName, isObject, isTime, parseReport } from '../domain/conversation-records.js';
import { Web1on1Error } from '../errors.js';
import type { TransportEvent } from '../ports/transport.js';

const states = ['connecting', 'online', 'reconnecting', 'offline', 'failed'] as const;

/**
 * What a transport of the page's own reports may be anything: what makes no sense is left out.
 *
 * @param now epoch ms
 */
export function parseTransportEvent(event: unknown, now: number): TransportEvent | undefined {
  if (!isObject(event)) return undefined;
  const { type, at } = event;
  switch (type) {
    case 'messages': {
      const { messages } = event;
      if (!Array.isArray(messages)) return undefined;
      return {
        type,
        messages: messages.flatMap((message) => parseReport(message, now) ?? []),
        snapshot: event['snapshot'] === true,
      };
    }
    case 'connection': {
      const state = states.find((known) => known === event['state']);
      return state && { type, state, ...errorOf(event['error']) };
    }
    case 'typing': {
      const { name } = event;
      return { type, active: event['active'] === true, ...(isName(name) && { name }) };
    }
    case 'read': {
      const { by } = event;
      return (by === 'visitor' || by === 'agent') && isTime(at) ? { type, by, at } : undefined;
    }
    case 'ended': {
      const { by } = event;
      return { type, by: by === 'visitor' ? by : 'agent' };
    }
    case 'conversation': {
      const { id, left } = event;
      return { type, id: isName(id) ? id : undefined, ...(left === true && { left }) };
    }
    default:
      return undefined;
  }
}

function errorOf(cause: unknown): { readonly error?: Web1on1Error } {
  if (cause === undefined) return {};
  if (cause instanceof Web1on1Error) return { error: cause };
  return { error: new Web1on1Error('transport-rejected', 'The chat has failed.', { cause }) };
}
