import type { Feature, FeatureContext } from './feature.js';

export function location(_context: FeatureContext): Feature {
  return {};
}
