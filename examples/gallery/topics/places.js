/** Where somebody is. */
import { asks, conversation, inside, says, strings, words } from '../making.js';

const location = (changes) => ({
  kind: 'location',
  text: '',
  latitude: 52.0907374,
  longitude: 5.1214201,
  ...changes,
});
const named = location({
  name: words('Fernhill Utrecht', 'فيرنهيل أوترخت'),
  address: words('Oudegracht 1, 3511 AA Utrecht, Netherlands', 'أوديغراخت 1، أوترخت، هولندا'),
});
const request = {
  kind: 'text',
  text: words(
    'Where are you? Then I can say which shop is near.',
    'أين أنتم؟ عندها أخبركم بأقرب متجر.',
  ),
  actions: [{ type: 'location-request', text: words('Share my location', 'مشاركة موقعي') }],
};

export const places = {
  location: conversation(asks(named), says(location({}), { status: 'seen' })),
  'with a long name': conversation(
    asks(
      location({
        latitude: -33.8567844,
        longitude: 151.2152967,
        name: 'Donaudampfschifffahrtsgesellschaft '.repeat(2),
        address: named.address.repeat(3),
      }),
    ),
  ),
  'asked for': conversation(asks(request)),
  'being found': inside({ messages: [asks(request)], locating: true }),
  refused: inside({
    messages: [asks(request)],
    notices: [{ kind: 'problem', text: strings.locationDenied }],
  }),
  'not found': inside({
    messages: [asks(request)],
    notices: [{ kind: 'problem', text: strings.locationFailed }],
  }),
};
