import { pageUrl } from '../internal/safe-url.js';
import type { Feature, FeatureContext } from './feature.js';

/** Says what becomes of what is written, before anything is. */
export function privacy({ host, controller }: FeatureContext): Feature {
  return {
    view({ notices = [] }) {
      const { privacyUrl: url, privacyNote: text } = host.config;
      const hasWritten = controller.state.messages.some(({ author }) => author.role === 'visitor');
      if (hasWritten || (!url && !text)) return {};
      return {
        notices: [
          ...notices,
          { kind: 'privacy', ...(text && { text }), ...(url && { url: pageUrl(url) }) },
        ],
      };
    },
  };
}
