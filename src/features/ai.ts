import type { Feature, FeatureContext } from './feature.js';

export function ai(_context: FeatureContext): Feature {
  return {};
}
