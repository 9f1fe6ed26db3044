/** Puts messages into a side's list and tells how long that takes until they are painted. */
import { messages } from '/pages/messages.js';

/**
 * @param {object} side
 * @param {(messages: object[]) => unknown} side.set shows these, in the place of all others
 * @param {(message: object) => unknown} side.add shows one more
 */
export function driven({ set, add, ...more }) {
  const timed = async (act, newest) => {
    const start = performance.now();
    act();
    return (await window.probe.untilShown(`${newest} the order`)) - start;
  };
  let prepared = [];
  return {
    ...more,
    set,
    /** Has so many messages in memory. */
    prepare(count) {
      prepared = messages(0, count);
    },
    /** From there to their being painted, in ms. */
    show: () => timed(() => set(prepared), prepared.length - 1),
    showOneMore: (number) => timed(() => window.bench.addOne(number), number),
    addOne: (number) => add(messages(number, number + 1)[0]),
  };
}
