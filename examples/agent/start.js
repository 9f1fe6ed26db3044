/** Starts the console as its page says: <body data-server="/chat" data-visitor-page="/shop/">. */
import { startConsole } from './console.js';

startConsole(document.body.dataset);
