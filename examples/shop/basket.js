/** The basket of the demo shop. It has nothing to do with the chat; a shop just has one. */

const key = 'fernhill_basket';

const products = {
  tent: { name: 'Larkspur 2 tent', price: 289 },
  backpack: { name: 'Juniper 34 backpack', price: 149 },
  kettle: { name: 'Tarn kettle', price: 42 },
};

const euros = (amount) => `€ ${amount}`;

/** @returns {{ product: string, option: string, quantity: number }[]} */
function read() {
  try {
    const items = JSON.parse(localStorage.getItem(key) ?? '[]');
    return items.filter(({ product, quantity }) => products[product] && quantity > 0);
  } catch {
    return [];
  }
}

function write(items) {
  try {
    localStorage.setItem(key, JSON.stringify(items));
  } catch {
    // A basket that cannot be kept is empty on the next page.
  }
  draw(items);
}

function add({ product, option = '', quantity }) {
  const items = read();
  const same = items.find((item) => item.product === product && item.option === option);
  if (same) same.quantity = Math.min(9, same.quantity + quantity);
  else items.push({ product, option, quantity });
  write(items);
}

/** An element with properties and children. */
function make(tag, properties, ...children) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

function drawLine(item, items) {
  const { name, price } = products[item.product];
  const remove = make('button', {
    type: 'button',
    className: 'quiet',
    textContent: 'Remove',
    ariaLabel: `Remove ${name}`,
    onclick() {
      write(items.filter((other) => other !== item));
      // The button is gone; the keyboard goes on from the top of what is left.
      document.querySelector('h1').focus();
    },
  });
  return make(
    'li',
    { className: 'line' },
    make('img', { src: `img/${item.product}.svg`, alt: '', width: 96, height: 96 }),
    make(
      'div',
      {},
      make('a', { href: `${item.product}.html`, textContent: name }),
      make('p', { className: 'small', textContent: item.option }),
      make('p', { className: 'small', textContent: `${item.quantity} × ${euros(price)}` }),
    ),
    make('p', { className: 'price', textContent: euros(item.quantity * price) }),
    remove,
  );
}

const empty = [...(document.querySelector('[data-basket]')?.children ?? [])];

function draw(items) {
  const count = items.reduce((sum, { quantity }) => sum + quantity, 0);
  const badge = document.querySelector('[data-basket-count]');
  badge.textContent = String(count);
  badge.hidden = count === 0;

  const basket = document.querySelector('[data-basket]');
  if (!basket) return;
  if (count === 0) return basket.replaceChildren(...empty);
  const total = items.reduce(
    (sum, { product, quantity }) => sum + quantity * products[product].price,
    0,
  );
  basket.replaceChildren(
    make('ul', { className: 'lines', role: 'list' }, ...items.map((item) => drawLine(item, items))),
    make(
      'p',
      { className: 'total' },
      'Total, delivery included ',
      make('strong', { textContent: euros(total) }),
    ),
    make('p', {
      className: 'small',
      textContent: 'This is where a real shop would take your money. Ask Sam in the chat instead.',
    }),
  );
}

document.querySelector('[data-add-to-basket]')?.addEventListener('submit', (event) => {
  const data = Object.fromEntries(new FormData(event.target));
  add({ ...data, quantity: Number(data.quantity) });
});

draw(read());
