import { expect } from 'chai';
import { createEyecatcher } from '../../src/ui/eyecatcher.js';
import { createLauncher } from '../../src/ui/launcher.js';
import { make, setAttributes, setText } from '../../src/ui/make.js';

describe('what is drawn before Lit is there', () => {
  it('has the attributes that it is given, and no others', () => {
    const element = make('button', { class: 'a', hidden: true, disabled: false, lang: undefined });
    expect(element.outerHTML).to.equal('<button class="a" hidden=""></button>');
    setAttributes(element, { class: undefined, hidden: false, lang: 'nl' });
    expect(element.outerHTML).to.equal('<button lang="nl"></button>');
  });

  it('contains what it is given, in order, and text as text', () => {
    const element = make('p', {}, make('b'), '<i>');
    expect(element.outerHTML).to.equal('<p><b></b>&lt;i&gt;</p>');
    setText(element, '<img onerror=alert(1)>');
    expect(element.children).to.have.length(0);
  });

  it('is left alone where it is as it shall be', () => {
    const element = make('p', { class: 'a', hidden: true }, 'text');
    const watch = new MutationObserver(() => undefined);
    watch.observe(element, { attributes: true, childList: true, subtree: true });
    setAttributes(element, { class: 'a', hidden: true, lang: undefined });
    setText(element, 'text');
    expect(watch.takeRecords()).to.have.length(0);
    setText(element, 'another');
    expect(watch.takeRecords()).not.to.have.length(0);
  });

  it('makes no SVG element: the first of a page costs more than everything else in the launcher', () => {
    for (const { element } of [createLauncher(), createEyecatcher()]) {
      expect(element.querySelector('.mark')).not.to.equal(null);
      expect(element.querySelectorAll('svg')).to.have.length(0);
    }
  });
});
