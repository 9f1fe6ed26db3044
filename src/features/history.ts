import type { Feature, FeatureContext } from './feature.js';

export function history(_context: FeatureContext): Feature {
  return {};
}
