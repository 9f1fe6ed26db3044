import { transcriptName, transcriptText } from '../domain/transcript-text.js';
import type { PanelView } from '../ui/panel-view.js';
import type { Feature, FeatureContext } from './feature.js';

/** A browser has begun to read what it downloads long before. */
const READ_WITHIN_MS = 60_000;

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
      save(text, transcriptName(clock.now()), (release) => {
        clock.at(clock.now() + READ_WITHIN_MS, release);
      });
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

function save(text: string, name: string, later: (release: () => void) => void): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  later(() => URL.revokeObjectURL(url));
}
