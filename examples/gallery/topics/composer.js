/** Where the visitor writes. */
import { loadEmoji } from '/dist/emoji-data.js';
import { renderEmojiPicker } from '/dist/ui/extras/emoji-picker.js';
import { inside, locale, picture, portrait, view, words } from '../making.js';

const sentence = words('One line\nand another', 'سطر\nوسطر آخر');

async function preview(url) {
  const image = new Image();
  image.src = url;
  await image.decode();
  const canvas = new OffscreenCanvas(88, 88);
  canvas.getContext('2d').drawImage(image, 0, 0, 88, 88);
  return createImageBitmap(canvas);
}
const [tent, face, groups] = await Promise.all([
  preview(picture('tent')),
  preview(portrait),
  loadEmoji(locale),
]);
let count = 0;
const file = (changes) => ({
  id: `f${++count}`,
  name: words('Manual.pdf', 'دليل.pdf'),
  sizeBytes: 482_113,
  status: 'waiting',
  progress: 0,
  ...changes,
});
const files = (...attachments) => inside({ attachments });
const photo = (changes) =>
  file({ name: 'IMG_20260514_142601.jpeg', sizeBytes: 2_400_000, preview: tent, ...changes });

function emoji(picker) {
  const base = view();
  // As many as fill it: hundreds of buttons more would be there to be scrolled only.
  const few = picker.query ? groups : groups.map((group) => group.slice(0, 48));
  return {
    view: {
      ...base,
      emojiPicker: renderEmojiPicker({ groups: few, group: 0, query: '', ...picker }, base),
    },
  };
}

export const composer = {
  idle: inside({}),
  'with a text': inside({ draft: sentence }),
  'with a long text': inside({ draft: `${sentence}\n`.repeat(6) }),
  'with nothing but text': inside({ offers: undefined, draft: '' }),
  'with one thing besides': inside({ offers: { emoji: true } }),
  blocked: inside({ inputBlocked: true }),
  'a file that waits': files(file({})),
  'a picture that waits': files(photo({}), photo({ preview: face, name: 'a.png' })),
  'files being sent': files(
    photo({ status: 'sending', progress: 0.35 }),
    file({ status: 'sending', progress: 0.9 }),
  ),
  'a file that failed': files(file({ status: 'failed' }), photo({ status: 'failed' })),
  'many files': files(
    photo({}),
    file({
      name: `${words('The complete manual of the tent ', 'الدليل الكامل للخيمة ').repeat(3)}.pdf`,
    }),
    file({ name: 'README', sizeBytes: 12 }),
    file({ name: 'order.xlsx', status: 'sending', progress: 0.1 }),
    file({ name: 'broken.zip', status: 'failed' }),
    photo({ preview: face, name: 'me.jpg' }),
    file({ name: 'seven.txt' }),
  ),
  'files without other tools': inside({ offers: undefined, attachments: [photo({}), file({})] }),
  'files held over it': inside({ dropping: true }),
  'few characters left': inside({ draft: 'a'.repeat(3_950), maxLength: 4_000 }),
  'too many characters': inside({ draft: `${sentence} `.repeat(6).slice(0, 90), maxLength: 80 }),
  emoji: { height: 640, ...emoji({}) },
  'emoji, food': { height: 640, ...emoji({ group: 3 }) },
  'emoji, looked for': { height: 640, ...emoji({ query: 'tent' }) },
  'emoji, not found': { height: 640, ...emoji({ query: 'qqqq' }) },
  'location being found': inside({ locating: true }),
};
