import type { Feature, FeatureContext } from './feature.js';

export function prechat(_context: FeatureContext): Feature {
  return {};
}
