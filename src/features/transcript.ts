import { transcriptName, transcriptText } from '../domain/transcript-text.js';
import { saveAsFile } from '../internal/save-as-file.js';
import type { PanelView } from '../ui/panel-view.js';
import type { Feature, FeatureContext } from './feature.js';

/** Lets the visitor save what was said as a text file. It is made here: nobody is asked for it. */
export function transcript({ clock }: FeatureContext): Feature {
  let seen: PanelView | undefined;

  return {
    handle(request) {
      if (request.type !== 'save-transcript') return undefined;
      if (!seen?.messages.length) return false;
      const { messages, strings, locale, heading, older } = seen;
      const text = transcriptText(messages, {
        ...{ strings, locale, heading },
        partial: older !== undefined,
      });
      saveAsFile(text, transcriptName(clock.now()), 'text/plain', clock);
      return true;
    },
    view(view) {
      seen = view;
      if (!view.messages.length || view.conversations) return {};
      return { menu: [...(view.menu ?? []), { id: 'save-transcript' }] };
    },
    reset() {
      seen = undefined;
    },
  };
}
