import { Web1on1Error } from '../errors.js';
import type { Feature, FeatureContext } from './feature.js';
import { focusInput } from './focus-input.js';

/** Says that a machine answers, and offers the way to a person where there is one. */
export function ai({ host, core, controller }: FeatureContext): Feature {
  let asked = false;

  const isAi = (): boolean =>
    controller.state.messages.findLast(({ author }) => author.role === 'agent')?.author.ai === true;

  async function ask(): Promise<void> {
    asked = true;
    host.requestUpdate();
    focusInput(host);
    try {
      await controller.transport?.requestPerson?.();
    } catch (cause) {
      asked = false;
      host.requestUpdate();
      core.report(
        cause instanceof Web1on1Error
          ? cause
          : new Web1on1Error('send-failed', 'A person could not be asked for.', { cause }),
      );
    }
  }

  return {
    handle(request) {
      if (request.type !== 'talk-to-person') return undefined;
      if (asked || !controller.transport?.capabilities.handover) return false;
      void ask();
      return true;
    },
    view({ notices = [] }) {
      if (controller.state.endedBy || !isAi()) return {};
      const { transport } = controller;
      const person = asked ? 'asked' : transport?.capabilities.handover ? 'offered' : undefined;
      return { notices: [...notices, { kind: 'ai', ...(person && { person }) }] };
    },
    update() {
      // Somebody came, or it is another conversation: the next machine can be left as well.
      if (asked && !isAi()) asked = false;
    },
    reset() {
      asked = false;
    },
  };
}
