import type { Feature, FeatureContext } from './feature.js';

export function ending(_context: FeatureContext): Feature {
  return {};
}
