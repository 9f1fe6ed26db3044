import { expect } from 'chai';
import type axe from 'axe-core';
import 'axe-core/axe.min.js';

/** As a script that is no module says what it is. */
const { axe: checker } = window as unknown as { readonly axe: typeof axe };

/** No finding of an automatic check, at rest: a colour on its way to another has no contrast. */
export async function expectAccessible(element: Element): Promise<void> {
  const root = element.getRootNode() as Document | ShadowRoot;
  const animations = [...root.getAnimations(), ...element.getAnimations({ subtree: true })];
  for (const animation of animations) animation.cancel();
  const { passes, violations } = await checker.run(element);
  expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).to.be
    .empty;
  // A check that has found nothing to look at has found nothing.
  expect(passes).not.to.be.empty;
}
