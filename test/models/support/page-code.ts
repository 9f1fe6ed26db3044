/** What of the product a page of a model runs. Built once, and evaluated once for each page. */
export { webLocks } from '../../../src/adapters/locks/web-locks.js';
export { withFallback } from '../../../src/adapters/storage/with-fallback.js';
export { localTransport } from '../../../src/adapters/transports/local/index.js';
export { ConversationController } from '../../../src/controllers/conversation-controller.js';
export { ConversationStore } from '../../../src/controllers/conversation-store.js';
export { openByItself } from '../../../src/controllers/open-by-itself.js';
export { OpeningController } from '../../../src/controllers/opening-controller.js';
export { PanelController } from '../../../src/controllers/panel-controller.js';
export { StorageController } from '../../../src/controllers/storage-controller.js';
export * as widgetState from '../../../src/domain/widget-state.js';
export { Web1on1Error } from '../../../src/errors.js';
export { Web1on1SendFailedEvent } from '../../../src/message-events.js';
