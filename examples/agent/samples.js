/** One message of every kind, to be sent from the console's menu. */

/** The other side of the world has no use for an address that is relative to this page. */
const picture = (name) => new URL(`samples/${name}`, import.meta.url).href;

const page = (path) => new URL(`/shop/${path}`, import.meta.url).href;

const text = (words, ...actions) => ({
  kind: 'text',
  text: words,
  ...(actions.length > 0 && { actions }),
});

const goods = [
  {
    title: 'Ridge tent, for two',
    description: 'Two doors, 1.9 kg, and dry in any weather.',
    imageUrl: picture('tent.svg'),
    altText: 'A green tent in front of a mountain',
    actions: [
      { type: 'link', text: 'See the tent', url: page('tent.html') },
      { type: 'postback', text: 'Keep one for me', id: 'keep-tent' },
    ],
  },
  {
    title: 'Fell kettle',
    description: 'Boils half a litre in four minutes.',
    imageUrl: picture('kettle.svg'),
    altText: 'A kettle over a small fire',
    actions: [
      { type: 'link', text: 'See the kettle', url: page('kettle.html') },
      { type: 'postback', text: 'Keep one for me', id: 'keep-kettle' },
    ],
  },
  {
    title: 'Dusk lantern',
    description: 'A warm light for forty hours.',
    imageUrl: picture('lantern.svg'),
    altText: 'A shining lantern under the stars',
    actions: [{ type: 'postback', text: 'Tell me when it is back', id: 'lantern-back' }],
  },
  {
    title: 'Something without a picture',
    description: 'Because not everything has one.',
    actions: [{ type: 'reply', text: 'What is it?', payload: 'WHAT' }],
  },
];

const contactFields = [
  { name: 'name', label: 'Your name', type: 'text', minLength: 2, maxLength: 80 },
  { name: 'email', label: 'Email', type: 'email', placeholder: 'you@mail.example' },
  {
    name: 'topic',
    label: 'What is it about?',
    type: 'select',
    options: [
      { name: 'order', label: 'An order' },
      { name: 'return', label: 'Sending something back' },
      { name: 'other', label: 'Something else' },
    ],
  },
];

/** @type {readonly (readonly [group: string, samples: readonly { title: string, content?: object, file?: () => Promise<File> }[]])[]} */
export const samples = [
  [
    'Words',
    [
      {
        title: 'Text with Markdown',
        content: text(
          'The **Ridge tent** is *in stock*. Its code is `RIDGE-2`.\n\n' +
            '- two doors\n- 1.9 kg\n- [more about it](https://example.com/ridge)',
        ),
      },
      {
        title: 'Quick replies',
        content: text(
          'How many of you are going?',
          { type: 'reply', text: 'Just me', payload: 'PARTY_1' },
          { type: 'reply', text: 'Two of us', payload: 'PARTY_2' },
          { type: 'reply', text: 'A whole group', payload: 'PARTY_MANY' },
        ),
      },
      {
        title: 'Link',
        content: text('Our size guide may help.', {
          type: 'link',
          text: 'Size guide',
          url: 'https://example.com/sizes',
        }),
      },
      {
        title: 'Page inside the chat',
        content: text('Choose a day for the delivery.', {
          type: 'webview',
          text: 'Choose a day',
          url: 'https://example.com/',
          fallbackUrl: 'https://example.com/',
          size: 'tall',
        }),
      },
      {
        title: 'Postback',
        content: text('Shall we call you?', {
          type: 'postback',
          text: 'Call me back',
          id: 'call-me-back',
        }),
      },
      {
        title: 'Buy',
        content: text('Your basket, ready to pay.', {
          type: 'buy',
          text: 'Pay',
          url: 'https://example.com/pay',
          paid: false,
          amount: 18_900,
          currency: 'EUR',
        }),
      },
    ],
  ],
  [
    'Pictures and files',
    [
      { title: 'Picture, uploaded', file: () => fetched('tent.png', 'image/png') },
      {
        title: 'Picture, by address',
        content: {
          kind: 'image',
          url: picture('lantern.svg'),
          text: 'The lantern, at dusk.',
          altText: 'A shining lantern under the stars',
          width: 600,
          height: 400,
        },
      },
      {
        title: 'File, uploaded',
        file: async () =>
          new File(
            ['For two nights in the hills\n\n- tent\n- kettle\n- lantern\n- dry socks\n'],
            'packing-list.txt',
            { type: 'text/plain' },
          ),
      },
    ],
  ],
  [
    'Cards',
    [
      {
        title: 'Carousel, wide pictures',
        content: { kind: 'carousel', text: 'For your weekend', shape: 'horizontal', items: goods },
      },
      {
        title: 'Carousel, square pictures',
        content: { kind: 'carousel', text: 'For your weekend', shape: 'square', items: goods },
      },
      {
        title: 'List',
        content: {
          kind: 'list',
          text: 'Where is your parcel?',
          items: [
            {
              title: 'Ordered',
              description: 'Monday, 9:12',
              imageUrl: picture('kettle.svg'),
              altText: 'A kettle over a small fire',
              actions: [],
            },
            { title: 'Sent', description: 'Monday, 16:40', actions: [] },
            {
              title: 'On its way',
              description: 'Arrives tomorrow',
              actions: [{ type: 'link', text: 'Follow it', url: 'https://example.com/parcel' }],
            },
          ],
          actions: [{ type: 'postback', text: 'Send it elsewhere', id: 'redirect-parcel' }],
        },
      },
    ],
  ],
  [
    'Asking',
    [
      {
        title: 'Form',
        content: {
          kind: 'form',
          text: 'So that we can write to you:',
          fields: contactFields,
          blocksInput: false,
          submitted: false,
        },
      },
      {
        title: 'Form that must be answered',
        content: {
          kind: 'form',
          text: 'Before we go on:',
          fields: contactFields,
          blocksInput: true,
          submitted: false,
        },
      },
      {
        title: 'Where are you?',
        content: text('Where shall we bring it?', {
          type: 'location-request',
          text: 'Share where I am',
        }),
      },
    ],
  ],
  [
    'Other',
    [
      {
        title: 'Place',
        content: {
          kind: 'location',
          text: '',
          latitude: 54.4609,
          longitude: -3.0886,
          name: 'Fernhill, Ambleside',
          address: '12 Lake Road, Ambleside',
        },
      },
      {
        title: 'Template',
        content: {
          kind: 'unsupported',
          type: 'template',
          text: 'Your order 1042 is on its way. It arrives tomorrow.',
        },
      },
      {
        title: 'Something not yet invented',
        content: { kind: 'hologram', text: 'Imagine a tent, floating over your table.' },
      },
    ],
  ],
];

async function fetched(name, type) {
  return new File([await (await fetch(picture(name))).blob()], name, { type });
}
