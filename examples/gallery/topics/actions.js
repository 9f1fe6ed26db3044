/** What can be done with a message. */
import { asks, conversation, message, machine, says, words } from '../making.js';

const text = (words, ...actions) => ({ kind: 'text', text: words, actions });
const reply = (words) => ({ type: 'reply', text: words });
const link = {
  type: 'link',
  text: words('Look at the tent', 'عرض الخيمة'),
  url: 'https://example.com/tent',
};
const postback = { type: 'postback', text: words('Call me back', 'عاودوا الاتصال بي'), id: 'call' };
const buy = {
  type: 'buy',
  text: words('Buy the tent', 'شراء الخيمة'),
  url: 'https://example.com/pay',
  paid: false,
  amount: 24900,
  currency: 'EUR',
};
const webview = (size) => ({
  type: 'webview',
  text: words('Choose a colour', 'اختيار اللون'),
  url: 'https://elsewhere.example/colours',
  size,
});

/** Opens the page inside the chat, with one of our own in its place: nobody is asked for it. */
const openPage = (root) => {
  const body = root.querySelector('.body');
  body.append = (place) => {
    delete body.append;
    const frame = place.querySelector('iframe');
    frame.removeAttribute('sandbox');
    frame.setAttribute(
      'srcdoc',
      '<!doctype html><html lang="en"><title>Colours</title><main><h1>Colours</h1></main>',
    );
    body.append(place);
  };
  root.querySelector('.action').click();
};
const page = (size) => ({
  ...conversation(asks(text(words('Which colour?', 'أي لون؟'), webview(size)))),
  prepare: openPage,
});

export const actions = {
  'quick replies': conversation(
    says(words('I need a tent', 'أحتاج إلى خيمة')),
    message(
      machine,
      text(
        words('For how many?', 'لكم شخص؟'),
        ...words(
          ['One', 'Two', 'Three or more', 'I do not know yet'],
          ['واحد', 'اثنان', 'ثلاثة أو أكثر', 'لا أعرف بعد'],
        ).map(reply),
      ),
      { ago: 1 },
    ),
  ),
  'quick replies, long': conversation(
    asks(
      text(
        words('What happened?', 'ماذا حدث؟'),
        reply(
          words(
            'The zip of the inner tent does not close any more since the last weekend',
            'لم يعد سحّاب الخيمة الداخلية يُغلق منذ عطلة الأسبوع الماضي',
          ),
        ),
        reply('Donaudampfschifffahrtsgesellschaftskapitän'),
        reply('👍'),
      ),
    ),
  ),
  'all others': {
    height: 700,
    ...conversation(
      asks(
        text(
          words('What would you like to do?', 'ماذا تودون أن تفعلوا؟'),
          postback,
          link,
          webview('full'),
          { type: 'location-request', text: words('Share my location', 'مشاركة موقعي') },
          buy,
          { ...buy, text: words('Buy the kettle', 'شراء الإبريق'), paid: true },
        ),
      ),
    ),
  },
  chosen: {
    ...conversation(
      asks(text(words('Shall we?', 'هل نتصل؟'), { ...postback, id: 'chosen' }, link)),
    ),
    prepare: (root) => root.querySelector('.action').click(),
  },
  'without words': conversation(asks(text('', postback, link))),
  'long ones': conversation(
    asks(
      text(
        words('Long names:', 'أسماء طويلة:'),
        {
          ...link,
          text: words(
            'Look at all that there is to know about the tent before you buy it',
            'عرض كل ما يمكن معرفته عن الخيمة قبل شرائها',
          ),
        },
        {
          ...buy,
          text: words(
            'Buy the tent, the kettle and the backpack together',
            'شراء الخيمة والإبريق والحقيبة معا',
          ),
        },
        { ...postback, text: 'Donaudampfschifffahrtsgesellschaftskapitän' },
      ),
    ),
  ),
  'that lead nowhere': conversation(
    asks(
      text(
        words('No address:', 'لا عنوان:'),
        { ...link, url: 'javascript:alert(1)' },
        { ...buy, url: 'javascript:alert(1)' },
      ),
    ),
  ),
  'page, compact': page('compact'),
  'page, tall': page('tall'),
  'page, full': page('full'),
};
