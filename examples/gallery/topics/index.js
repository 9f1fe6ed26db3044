/** All that there is to see. */
import { actions } from './actions.js';
import { around } from './around.js';
import { cards } from './cards.js';
import { composer } from './composer.js';
import { connection } from './connection.js';
import { delivery } from './delivery.js';
import { files } from './files.js';
import { flow } from './flow.js';
import { forms } from './forms.js';
import { frame } from './frame.js';
import { notices } from './notices.js';
import { opening } from './opening.js';
import { pictures } from './pictures.js';
import { places } from './places.js';
import { text } from './text.js';

export const topics = {
  frame,
  connection,
  opening,
  text,
  pictures,
  files,
  cards,
  forms,
  places,
  actions,
  delivery,
  flow,
  composer,
  notices,
  around,
};
