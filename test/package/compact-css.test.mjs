import assert from 'node:assert/strict';
import { it } from 'node:test';
import { compactCss } from '../../scripts/compact-css.mjs';

const cases = [
  ['comments', 'a{b:c}/* d; {e} */f{g:h}', 'a{b:c}f{g:h}'],
  ['indentation', '\n  a,\n  b {\n    c: d;\n  }\n', ' a,b{c:d}'],
  ['children and siblings', ':host(.a) > b ~ c:has(~ d){}', ':host(.a)>b~c:has(~d){}'],
  ['not the spaces of descendants', ':host(.a) b :hover c{}', ':host(.a) b :hover c{}'],
  ['brackets', 'a{b:calc( 1px * min( 2, 3 ) )}', 'a{b:calc(1px * min(2,3))}'],
  ['not the spaces of sums', 'a{b:calc(1px + (2px - 1em))}', 'a{b:calc(1px + (2px - 1em))}'],
  ['not what is in strings', "a{content:'a  ; /* b */'}", "a{content:'a  ; /* b */'}"],
  ['not the space beside what Lit puts in', 'a ', 'a '],
  ['conditions', '@media (a < 1px)  and (b) {c{}}', '@media (a < 1px) and (b){c{}}'],
];

for (const [name, before, after] of cases) {
  it(`compacts CSS: ${name}`, () => assert.equal(compactCss(before), after));
}
