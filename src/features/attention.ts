import type { Feature, FeatureContext } from './feature.js';

export function attention(_context: FeatureContext): Feature {
  return {};
}
