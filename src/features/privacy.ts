import type { Feature, FeatureContext } from './feature.js';

export function privacy(_context: FeatureContext): Feature {
  return {};
}
