import type { Feature, FeatureContext } from './feature.js';

export function transcript(_context: FeatureContext): Feature {
  return {};
}
