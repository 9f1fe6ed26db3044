import { findSensitive, type SensitiveKind } from '../domain/sensitive-numbers.js';
import type { Strings } from '../locales/en.js';
import type { PanelView } from '../ui/panel-view.js';
import type { UiRequest } from '../ui/requests.js';
import type { Feature, FeatureContext } from './feature.js';

const WARNINGS = {
  card: 'sensitiveCard',
  account: 'sensitiveAccount',
  identity: 'sensitiveIdentity',
} as const satisfies Record<SensitiveKind, keyof Strings>;

/**
 * A gentle check before the number of a card, an account or a person is sent. It happens on this
 * device, and nobody is told of it.
 */
export function sensitive({ host, controller }: FeatureContext): Feature {
  let warned: SensitiveKind | undefined;

  function warn(kind: SensitiveKind | undefined): void {
    if (kind === warned) return;
    warned = kind;
    host.requestUpdate();
  }

  return {
    handle(request: UiRequest): boolean | undefined {
      if (request.type === 'send') {
        const found =
          host.config.warnSensitive && !request.confirmed ? findSensitive(request.text) : undefined;
        warn(found);
        // What was written stays where it is.
        if (found) return false;
      }
      if (request.type === 'dismiss-notice' && warned) {
        warn(undefined);
        // The button is gone; what it is about is in the text field.
        host.renderRoot.querySelector<HTMLElement>('[part~=input]')?.focus();
      }
      return undefined;
    },

    view(view: PanelView): Partial<PanelView> {
      if (!warned) return {};
      const notice = { kind: 'sensitive' as const, text: view.strings[WARNINGS[warned]] };
      return { notices: [...(view.notices ?? []), notice] };
    },

    update(): void {
      // The number was taken out, or the page does not want to warn any more.
      if (warned && !(host.config.warnSensitive && findSensitive(controller.draft)))
        warn(undefined);
    },

    reset: () => warn(undefined),
  };
}
