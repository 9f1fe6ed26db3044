import type { Feature, FeatureContext } from './feature.js';

export function conversations(_context: FeatureContext): Feature {
  return {};
}
