import type { DefineSetupFnComponent, HTMLAttributes } from 'vue';
import type { Web1on1EventMap } from '../event-map.js';
import type { ChatMarkup } from './markup.js';

type Emits = { [Type in keyof Web1on1EventMap]: (event: Web1on1EventMap[Type]) => void };

/** `<web1on1-chat>` in the templates of Vue. */
declare module 'vue' {
  interface GlobalComponents {
    'web1on1-chat': DefineSetupFnComponent<
      Omit<HTMLAttributes, keyof ChatMarkup> & ChatMarkup,
      Emits
    >;
  }
}
