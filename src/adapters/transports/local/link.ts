import type { Web1on1Error } from '../../../errors.js';
import type { UploadProgress } from '../../../ports/transport.js';
import type { ConnectionState } from '../../../types.js';
import type { ChatEvent, Command, Reply } from './frames.js';
import type { FileToSend } from './uploads.js';

/** What a link tells whoever uses it. */
export interface LinkListener {
  state(state: Exclude<ConnectionState, 'idle'>, error?: Web1on1Error): void;
  /** Somebody else did something in conversation `of`. */
  event(of: string, event: ChatEvent): void;
  /**
   * Called each time commands can be carried (again), before `online` is reported: what was missed
   * is fetched here. When it rejects, the link starts over.
   */
  greet(): Promise<void>;
  /**
   * Called now and then on a link that is open: asks for something, so that a dead link shows, and
   * so that what was lost without a trace is missed.
   */
  check(): Promise<void>;
}

/** One way to reach the engine: in this browser, or over a socket. */
export interface ChatLink {
  /**
   * Opens and keeps open. Resolves after the first greeting.
   *
   * @throws Web1on1Error
   */
  connect(listener: LinkListener): Promise<void>;
  /**
   * Carries a command to conversation `to`. A refusal is a reply like any other.
   *
   * @throws Web1on1Error when there was no answer
   */
  request(to: string, command: Command): Promise<Reply>;
  /**
   * Carries a file to conversation `to`; the reply is that to a message.
   *
   * @throws Web1on1Error `aborted`, or why it could not be carried
   */
  upload(to: string, file: FileToSend, progress: UploadProgress): Promise<Reply>;
  /** Where a file is that a message brought. */
  fileAddress(id: string): string;
  /** Ends it; nothing is told to the listener afterwards. `forget` erases what this device holds. */
  close(forget: boolean): void | Promise<void>;
}
