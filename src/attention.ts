import { systemClock } from './adapters/clock/system-clock.js';
import type { ChatCore, ChatHost } from './chat-core.js';
import { OpeningController } from './controllers/opening-controller.js';
import { eyecatcherStyles } from './ui/eyecatcher.js';

export { renderEyecatcher } from './ui/eyecatcher.js';

/**
 * What draws attention by itself: the automatic opening and the eyecatcher. Fetched where a page asks
 * for one of them, and paid for by nobody else.
 */
export function attach(host: ChatHost, core: ChatCore): void {
  host.adoptStyles(eyecatcherStyles);
  new OpeningController(host, systemClock, core);
}
