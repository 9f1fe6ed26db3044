/** Files. */
import { asks, conversation, says, words } from '../making.js';

const file = (changes) => ({
  kind: 'file',
  url: 'https://example.com/files/manual.pdf',
  name: words('Manual.pdf', 'دليل.pdf'),
  text: '',
  mediaType: 'application/pdf',
  sizeBytes: 482_113,
  ...changes,
});

export const files = {
  'with and without a size': conversation(
    asks(file({})),
    asks(file({ sizeBytes: undefined }), { ago: 1 }),
    says(file({ name: 'order 4411.xlsx', sizeBytes: 18_400_000 }), { status: 'seen' }),
  ),
  'long names': conversation(
    asks(
      file({
        name: `${words('The complete manual of the tent ', 'الدليل الكامل للخيمة ').repeat(3)}final (2).pdf`,
      }),
    ),
    says(file({ name: `IMG_${'20260514'.repeat(6)}.jpeg`, mediaType: 'image/jpeg' })),
  ),
  'with words': conversation(
    asks(file({ text: words('Page **12** has the drawing.', 'الرسم في الصفحة **12**.') })),
    says(file({ text: words('My order', 'طلبي') })),
  ),
  'without a name or an ending': conversation(
    asks(file({ name: '', mediaType: undefined, sizeBytes: undefined })),
    asks(file({ name: 'README', mediaType: 'text/plain', sizeBytes: 12 }), { ago: 1 }),
    asks(file({ name: '.bashrc', mediaType: undefined, sizeBytes: 0 }), { ago: 1 }),
  ),
  'that cannot be had': conversation(asks(file({ url: 'javascript:alert(1)' }))),
  'on its way, not sent': conversation(
    says(file({ url: URL.createObjectURL(new Blob(['a'])) }), { status: 'pending' }),
    says(file({ url: URL.createObjectURL(new Blob(['b'])) }), { status: 'failed', ago: 1 }),
  ),
};
