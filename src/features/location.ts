import type { SendableContent } from '../types.js';
import type { PanelView } from '../ui/panel-view.js';
import type { UiRequest } from '../ui/requests.js';
import type { Feature, FeatureContext } from './feature.js';
import { returnFocus } from './return-focus.js';

/** How long the device may look for itself. */
const FOUND_WITHIN_MS = 15_000;

/** `GeolocationPositionError.PERMISSION_DENIED`, which is not there where there is no geolocation. */
const DENIED = 1;

/** Says where the visitor is, when he himself has just asked for it. */
export function location({ host, core, controller }: FeatureContext): Feature {
  let problem: 'locationDenied' | 'locationFailed' | undefined;
  /** Identity of the question that is under way; an answer to another one is late. */
  let asking: object | undefined;
  let click: Event | undefined;

  // Requests are events of our own, which any script can make. A click knows who made it.
  host.renderRoot.addEventListener('click', (event) => (click = event), { capture: true });

  /** A click of the visitor's own is being carried out at this very moment. */
  function isVisitors(): boolean {
    return click?.isTrusted === true && click.eventPhase !== Event.NONE;
  }

  function settle(outcome?: typeof problem): void {
    asking = undefined;
    problem = outcome;
    host.requestUpdate();
  }

  function share(): boolean {
    if (!isVisitors() || asking) return false;
    const question = (asking = {});
    problem = undefined;
    host.requestUpdate();
    const answered = (outcome?: typeof problem, content?: SendableContent): void => {
      if (asking !== question) return;
      settle(outcome);
      if (!content) return;
      // What becomes of it is to be seen beside the message.
      void core
        .wantConversation()
        .then(() => controller.send({ content }))
        .catch(() => undefined);
    };
    // Where a page may not ask, or the address is not secure, there is nothing to ask.
    const { geolocation } = navigator as Partial<Navigator>;
    if (!geolocation) {
      answered('locationFailed');
      return true;
    }
    geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude } }) =>
        answered(undefined, { kind: 'location', text: '', latitude, longitude }),
      ({ code }) => answered(code === DENIED ? 'locationDenied' : 'locationFailed'),
      { timeout: FOUND_WITHIN_MS },
    );
    return true;
  }

  return {
    handle(request: UiRequest): boolean | undefined {
      if (request.type === 'share-location') return share();
      if (request.type === 'act' && request.action.type === 'location-request') return share();
      if (request.type === 'dismiss-notice' && (problem ?? asking)) {
        returnFocus(host.renderRoot, '.share-location');
        settle();
      }
      return undefined;
    },

    view(view: PanelView): Partial<PanelView> {
      const isOffered = host.config.location && controller.transport?.capabilities.structured;
      const notice = problem && { kind: 'problem' as const, text: view.strings[problem] };
      return {
        ...(isOffered && { offers: { ...view.offers, location: true } }),
        ...(asking && { locating: true }),
        ...(notice && { notices: [...(view.notices ?? []), notice] }),
      };
    },

    reset: () => settle(),
    end: () => settle(),
  };
}
