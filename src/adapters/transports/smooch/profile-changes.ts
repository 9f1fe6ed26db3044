import type { VisitorProfile } from '../../../types.js';
import { raw } from './raw.js';
import type { SdkUserUpdate } from './sdk-types.js';

/**
 * What the service does not know yet about a visitor: nothing is sent twice.
 *
 * @param user what the service knows, as the SDK tells it
 * @returns `undefined` when there is nothing new
 */
export function profileChanges(profile: VisitorProfile, user: unknown): SdkUserUpdate | undefined {
  const known = new Map<string, unknown>(Object.entries(raw(user)));
  const knownMetadata = new Map<string, unknown>(Object.entries(raw(known.get('metadata'))));
  const { metadata = {}, ...fields } = profile;
  const changed = Object.entries(fields).filter(([name, value]) => value !== known.get(name));
  const newMetadata = Object.entries(metadata).filter(
    ([k, value]) => value !== knownMetadata.get(k),
  );
  if (changed.length + newMetadata.length === 0) return undefined;
  return {
    ...Object.fromEntries(changed),
    ...(newMetadata.length > 0 && { metadata: Object.fromEntries(newMetadata) }),
  };
}
