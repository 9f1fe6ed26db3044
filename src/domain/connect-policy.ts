import type { ConnectMoment, Consent } from '../types.js';

/** What a decision to connect is made on. */
export interface ConnectSituation {
  readonly connect: ConnectMoment;
  readonly consent: Consent;
  /** The panel is open, or has been on this page. */
  readonly opened: boolean;
  /** The visitor has done something with the widget in this session. */
  readonly visitorActed: boolean;
  /** The visitor, or the page on his behalf, wants to send or start something. */
  readonly wanted: boolean;
  /** This visitor has a conversation already. */
  readonly returning: boolean;
}

/**
 * Whether third-party code may load and the service be contacted, now. Consent comes first;
 * `connect` chooses among what it leaves.
 */
export function mayConnect(situation: ConnectSituation): boolean {
  const { connect, consent } = situation;
  if (situation.wanted) return true;
  if (consent === 'denied') return false;
  if (consent === 'interaction' && !situation.visitorActed) return false;
  if (connect === 'load' || situation.opened) return true;
  return connect === 'auto' && situation.returning;
}
