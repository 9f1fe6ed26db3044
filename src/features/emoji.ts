import type { EmojiGroups } from '../domain/find-emoji.js';
import type { PanelView } from '../ui/panel-view.js';
import type { UiRequest } from '../ui/requests.js';
import type { Feature, FeatureContext } from './feature.js';
import { returnFocus } from './return-focus.js';

/** What is fetched at the first click. */
interface Fetched {
  readonly language: string;
  readonly ui: typeof import('../ui/extras/emoji-picker.js');
  readonly groups: EmojiGroups;
}

/** Emoji for visitors whose keyboard has none. What is needed for it is fetched; nothing is stored. */
export function emoji({ host, core }: FeatureContext): Feature {
  const root = host.renderRoot;
  let fetched: Fetched | undefined;
  let loading = false;
  let shown = false;
  let failed = false;
  let group = 0;
  let query = '';

  const input = (): HTMLTextAreaElement | null => root.querySelector('textarea');

  async function load(): Promise<void> {
    const { language } = core;
    if (loading || fetched?.language === language) return;
    loading = true;
    try {
      const { loadEmoji } = await import('../emoji-data.js');
      const [ui, groups] = await Promise.all([
        import('../ui/extras/emoji-picker.js'),
        loadEmoji(language),
      ]);
      if (!fetched) host.adoptStyles(ui.emojiPickerStyles);
      fetched = { language, ui, groups };
    } catch {
      failed = true;
      shown = false;
    }
    loading = false;
    host.requestUpdate();
  }

  async function show(): Promise<void> {
    shown = true;
    failed = false;
    query = '';
    host.requestUpdate();
    await load();
    while (!(await host.updateComplete));
    // A soft keyboard would jump up over what it is to find.
    if (matchMedia('(hover: hover)').matches) {
      root.querySelector<HTMLElement>('.emoji-query')?.focus({ preventScroll: true });
    }
  }

  function hide(): void {
    shown = false;
    host.requestUpdate();
    input()?.focus({ preventScroll: true });
  }

  /** Puts a sign where the caret is, as if it had been typed. */
  function insert(text: string): void {
    const field = input();
    if (!field) return;
    field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end');
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    hide();
  }

  return {
    handle(request: UiRequest): boolean | undefined {
      switch (request.type) {
        case 'show-emoji':
          if (request.shown) void show();
          else hide();
          return true;
        case 'find-emoji':
          ({ group, query } = request);
          host.requestUpdate();
          return true;
        case 'insert':
          insert(request.text);
          return true;
        case 'dismiss-notice':
          if (failed) returnFocus(root, '.tool[aria-expanded]');
          failed = false;
          host.requestUpdate();
          return undefined;
        default:
          return undefined;
      }
    },

    view(view: PanelView): Partial<PanelView> {
      if (!host.config.emoji) return {};
      const notice = { kind: 'problem' as const, text: view.strings.emojiFailed };
      return {
        offers: { ...view.offers, emoji: true },
        ...(shown &&
          fetched && {
            emojiPicker: fetched.ui.renderEmojiPicker({ ...fetched, group, query }, view),
          }),
        ...(failed && { notices: [...(view.notices ?? []), notice] }),
      };
    },

    reset(): void {
      shown = failed = false;
      query = '';
    },
  };
}
