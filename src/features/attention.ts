import { webLocks } from '../adapters/locks/web-locks.js';
import { PageTitle } from '../controllers/page-title.js';
import { Tone } from '../controllers/tone.js';
import { Web1on1MessageEvent } from '../message-events.js';
import type { TabLock } from '../ports/tab-lock.js';
import type { Feature, FeatureContext } from './feature.js';

/** Time for a tab that shows the message to say so: what is read already needs no sound. */
const OTHERS_FIRST_MS = 300;

/** Tells, where the visitor is not looking, that something has come: in the title, with a tone. */
export function attention(
  { host, core, controller, clock }: FeatureContext,
  locks: TabLock = webLocks(clock),
): Feature {
  const title = new PageTitle();
  const tone = new Tone(clock);
  let listening = false;

  const isHidden = (): boolean => document.visibilityState === 'hidden';
  const isSeen = (): boolean => core.panel.open && !core.panel.folded && !isHidden();

  function tellTitle(): void {
    const pattern = core.parts.strings?.titleUnread;
    if (pattern && isHidden()) title.show(controller.state.unreadCount, pattern);
    else title.clear();
  }

  const onMessage = (event: Event): void => {
    if (!host.config.sound || !(event instanceof Web1on1MessageEvent)) return;
    const name = `tone ${event.message.id}`;
    if (isSeen()) void locks.claim(name);
    else clock.at(clock.now() + OTHERS_FIRST_MS, () => void sound(name));
  };

  /** Once for a message, and once for all that come together, whatever the tabs do. */
  async function sound(name: string): Promise<void> {
    if (!tone.ready || isSeen() || !(await locks.claim(name))) return;
    if (await locks.claim('tone')) tone.play();
  }

  return {
    update() {
      if (!listening) {
        listening = true;
        host.addEventListener('web1on1-message', onMessage);
        document.addEventListener('visibilitychange', tellTitle);
      }
      tellTitle();
    },
    reset() {
      title.clear();
    },
    end() {
      listening = false;
      host.removeEventListener('web1on1-message', onMessage);
      document.removeEventListener('visibilitychange', tellTitle);
      title.clear();
    },
  };
}
