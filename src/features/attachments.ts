import type { Feature, FeatureContext } from './feature.js';

export function attachments(_context: FeatureContext): Feature {
  return {};
}
