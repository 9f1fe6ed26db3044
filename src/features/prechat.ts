import { prechatQuestions, profileOf } from '../domain/prechat.js';
import { warnOnce } from '../internal/warn.js';
import type { Strings } from '../locales/en.js';
import type { FormField } from '../types.js';
import type { UiRequest } from '../ui/requests.js';
import type { Feature, FeatureContext } from './feature.js';
import { focusInput } from './focus-input.js';

/** Requests that would say something, or let a third party load. */
const SAYING: readonly UiRequest['type'][] = [
  'send',
  'act',
  'submit-form',
  'attach',
  'share-location',
  'talk-to-person',
];

/**
 * How a conversation begins: with the site's questions, where it has any, and with a bot's first
 * word, where there is one. The answers are kept in memory only.
 */
export function prechat({ host, core, controller, conversation }: FeatureContext): Feature {
  let answered = false;
  /** There is, or was, a conversation: its visitor is known. */
  let known = false;
  let begun = false;
  let failed = false;
  let shown = false;
  let wanted: unknown;
  let texts: Strings | undefined;
  let fields: readonly FormField[] = [];

  /** The same list as long as the questions are the same: what has been typed belongs to it. */
  function questions(): readonly FormField[] {
    const { strings } = core.parts;
    const { prechat: asked } = host.config;
    if (!strings || (asked === wanted && strings === texts)) return fields;
    const { prechatName: name, prechatEmail: email } = strings;
    const { dropped, ...found } = prechatQuestions(asked, { name, email });
    if (dropped > 0) {
      warnOnce(
        `prechat: ${dropped} fields are ignored: expected { name, label, type: text | email | select }.`,
      );
    }
    wanted = asked;
    texts = strings;
    return (fields = found.fields);
  }

  /** Nobody may be contacted before the visitor says so: a button stands before the bot. */
  const needsGo = (): boolean =>
    host.config.scenarioBot && host.config.consent === 'denied' && !core.wanted;

  /** @returns `unsure` while nobody knows yet whether there is a conversation */
  function asking(): 'yes' | 'no' | 'unsure' {
    const { messages, conversationId, connection } = controller.state;
    known ||= conversationId !== undefined || messages.some(({ localOnly }) => !localOnly);
    const asks = questions().length > 0 && !answered;
    if (known || (!asks && !needsGo())) return 'no';
    if (controller.restoring) return 'unsure';
    const { integrationId, consent } = host.config;
    if (connection !== 'connecting' || consent === 'denied') return 'yes';
    const mayReturn = host.getToken ?? (integrationId !== undefined && core.returning);
    return mayReturn ? 'unsure' : 'yes';
  }

  return {
    handle(request) {
      if (request.type === 'begin') {
        conversation.tell(profileOf(request.answers));
        answered = true;
        // What becomes of it is to be seen in the connection bar.
        void core.wantConversation().catch(() => undefined);
        host.requestUpdate();
        focusInput(host);
        return true;
      }
      return SAYING.includes(request.type) && asking() !== 'no' ? false : undefined;
    },
    view() {
      const asks = asking();
      // Another tab has begun, or the conversation has been found: the form goes, the focus stays.
      if (shown && asks !== 'yes' && host.renderRoot.querySelector('.prechat :focus')) {
        focusInput(host);
      }
      shown = asks === 'yes';
      if (shown) return { prechat: answered ? [] : questions(), inputBlocked: true };
      return asks === 'unsure' ? { restoring: true, inputBlocked: true } : {};
    },
    update() {
      const { connection, messages, conversationId } = controller.state;
      if (connection !== 'online') {
        if (failed) begun = failed = false;
        return;
      }
      if (begun || !host.config.scenarioBot || !core.hasBeenOpen || asking() !== 'no') return;
      begun = true;
      if (conversationId !== undefined || messages.some(({ localOnly }) => !localOnly)) return;
      // A failure is to be seen in the connection; another one is another chance.
      controller.startConversation().catch(() => (failed = true));
    },
    reset() {
      answered = known = begun = failed = false;
    },
  };
}
