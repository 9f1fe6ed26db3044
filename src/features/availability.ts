import type { Feature, FeatureContext } from './feature.js';

export function availability(_context: FeatureContext): Feature {
  return {};
}
