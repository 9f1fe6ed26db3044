import { Alarm } from '../controllers/alarm.js';
import {
  availabilityAt,
  parseOpening,
  problemOf,
  type Opening,
  type OpeningHours,
} from '../domain/availability.js';
import { Web1on1Error } from '../errors.js';
import { fillIn } from '../internal/fill-in.js';
import { warnOnce } from '../internal/warn.js';
import type { Message } from '../types.js';
import { closedWords, replyWords } from '../ui/opening-words.js';
import type { Notice, PanelView } from '../ui/panel-view.js';
import type { Feature, FeatureContext } from './feature.js';
import { focusInput } from './focus-input.js';

/** A function of the page that says "until in a moment" again and again is not asked more often. */
const ASKED_AGAIN_AFTER_MS = 1_000;

/** The visitor has had an answer: how long one takes is no longer the question. */
function isAnswered(messages: readonly Message[]): boolean {
  const asked = messages.findIndex(({ author }) => author.role === 'visitor');
  const newest = messages.findLastIndex((m) => m.author.role === 'agent' && !m.localOnly);
  return asked >= 0 && newest > asked;
}

/** Says how long an answer takes, or when somebody is back; and then where the answer is to go. */
export function availability(context: FeatureContext): Feature {
  const { host, core, conversation, controller, clock } = context;
  const alarm = new Alarm(clock);
  let property: unknown;
  let wasOpen = false;
  let opening: Opening | undefined;
  /** The newest question to a function of the page: an older one's answer is out of date. */
  let question: object = {};
  let savedEmail: string | undefined;

  function take(found: Opening | undefined): void {
    opening = found;
    if (found?.open !== false) savedEmail = undefined;
    const at = found?.changesAt;
    if (at !== undefined) alarm.set(Math.max(at, clock.now() + ASKED_AGAIN_AFTER_MS), look);
    host.requestUpdate();
  }

  async function ask(answer: () => unknown): Promise<void> {
    const mine = (question = {});
    let found: Opening | undefined;
    try {
      found = parseOpening(await answer(), clock.now());
      if (!found) warnOnce('availability() is ignored: expected true, false or { open }.');
    } catch (cause) {
      core.report(new Web1on1Error('hook-failed', 'availability() failed.', { cause }));
    }
    if (mine === question) take(found);
  }

  function look(): void {
    alarm.clear();
    const value = (property = host.availability) as unknown;
    if (typeof value === 'function') return void ask(() => (value as () => unknown)());
    question = {};
    const problem = value == null ? undefined : problemOf(value);
    if (problem) warnOnce(`availability is ignored: ${problem}.`);
    if (value != null && !problem) take(availabilityAt(value as OpeningHours, clock.now()));
    else if (opening) take(undefined);
  }

  function noticesFor(seen: Opening, { strings, locale, now }: PanelView): readonly Notice[] {
    const { open, nextOpenAt, replyMinutes } = seen;
    if (open) {
      if (replyMinutes === undefined || isAnswered(controller.state.messages)) return [];
      return [{ kind: 'availability', text: replyWords(replyMinutes, locale, strings) }];
    }
    if (savedEmail !== undefined) {
      const text = fillIn(strings.emailSaved, { email: savedEmail });
      return [{ kind: 'availability', text }];
    }
    const text = closedWords(nextOpenAt, now, locale, strings);
    const email = host.user?.email ?? conversation.told.email;
    return [{ kind: 'availability', text }, ...(email ? [] : [{ kind: 'ask-email' } as const])];
  }

  return {
    handle(request) {
      if (request.type !== 'leave-email') return undefined;
      conversation.tell({ email: request.email });
      savedEmail = request.email;
      host.requestUpdate();
      focusInput(host);
      return true;
    },
    view(view) {
      if (!opening || controller.state.endedBy) return {};
      return { notices: [...(view.notices ?? []), ...noticesFor(opening, view)] };
    },
    update() {
      const { open } = core.panel;
      const isOpened = open && !wasOpen;
      wasOpen = open;
      // A function may have another answer by now; hours change when they say.
      if (host.availability !== property || (isOpened && typeof property === 'function')) look();
    },
    reset() {
      savedEmail = undefined;
    },
    end() {
      alarm.clear();
      property = opening = undefined;
      question = {};
    },
  };
}
