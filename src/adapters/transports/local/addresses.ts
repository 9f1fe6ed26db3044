/**
 * Names of conversations. A visitor's first one has his own name, a later one its number behind it:
 * `ann`, `ann~2`, `ann~3`.
 */

const ADDRESS = /^[^~]*(~([2-9]|[1-9]\d{1,5}))?$/;

/** The name of a visitor, in which the mark before a number cannot occur. */
export function visitorAddress(visitorId: string): string {
  return visitorId.replaceAll('%', '%25').replaceAll('~', '%7E');
}

/** @param number 1 for the first one */
export function addressOf(visitor: string, number: number): string {
  return number > 1 ? `${visitor}~${number}` : visitor;
}

export function visitorOf(address: string): string {
  return address.split('~', 1)[0] ?? '';
}

export function numberOf(address: string): number {
  return Number(address.split('~')[1] ?? 1);
}

export function isAddress(value: string): boolean {
  return ADDRESS.test(value);
}
