import type { Feature, FeatureContext } from './feature.js';

export function sensitive(_context: FeatureContext): Feature {
  return {};
}
