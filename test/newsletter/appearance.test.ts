import { emulateMedia } from '@web/test-runner-commands';
import { expect } from 'chai';
import '@odm-widgets/newsletter/define.js';
import { contrast } from '../support/contrast.js';
import {
  attributesFor,
  mountNewsletter,
  emailOf,
  formOf,
  mount,
  submitByButton,
  unmountAll,
  providersOrigin,
  errorSummary,
} from '../support/newsletter.js';
import { IS_CHROMIUM } from '../support/shared-suite/widget-under-test.js';
import { textOf } from '../support/shadow-dom.js';
import { until } from '../support/until.js';

const KIT = attributesFor('kit', await providersOrigin());

afterEach(unmountAll);

if (IS_CHROMIUM)
  describe('forced colours', () => {
    afterEach(() => emulateMedia({ forcedColors: 'none' }));

    it('keeps the contrast of the button’s text on its backplate (Chromium only)', async () => {
      await emulateMedia({ forcedColors: 'active' });
      const widget = await mountNewsletter(KIT);
      const ground = mount(document.createElement('div'));
      ground.style.background = 'Canvas';
      const { color, backgroundColor } = getComputedStyle(formOf(widget).querySelector('button')!);
      for (const behind of [backgroundColor, getComputedStyle(ground).backgroundColor])
        expect(contrast(color, behind), behind).to.be.at.least(4.5);
    });
  });

describe('on paper', () => {
  const lineOf = (widget: Element) => widget.shadowRoot!.querySelector<HTMLElement>('.print-address')!;

  it('has the address of the page, which is not shown on screens', async () => {
    const widget = await mountNewsletter(KIT);
    expect(textOf(lineOf(widget))).to.equal(`Sign up at: ${location.href.replace(/#.*/u, '')}`);
    expect(getComputedStyle(lineOf(widget)).display).to.equal('none');
  });

  it('has the canonical address of the page where there is one', async () => {
    const link = document.createElement('link');
    link.rel = 'canonical';
    link.href = 'https://www.example.org/news';
    document.head.append(link);
    const widget = await mountNewsletter({ ...KIT, lang: 'cy' });
    await until('Welsh', () => textOf(lineOf(widget)) === 'Cofrestrwch yn: https://www.example.org/news');
    link.remove();
  });

  if (IS_CHROMIUM)
    it('has it in place of the form (Chromium only)', async () => {
      const widget = await mountNewsletter(KIT);
      await emulateMedia({ media: 'print' });
      expect(getComputedStyle(lineOf(widget)).display).to.equal('block');
      expect(formOf(widget).checkVisibility()).to.equal(false);
      await emulateMedia({ media: 'screen' });
    });
});

describe('right-to-left pages', () => {
  it('aligns labels, texts and errors with the fields', async () => {
    const page = document.createElement('div');
    page.dir = 'rtl';
    mount(page);
    const widget = await mountNewsletter(KIT);
    page.append(widget);
    emailOf(widget).value = 'sam at home';
    submitByButton(widget);
    await errorSummary(widget);
    const sides = [...widget.querySelectorAll('form label, form p')].map((one) => [
      getComputedStyle(one).textAlign,
      getComputedStyle(one).unicodeBidi,
    ]);
    expect(sides.length).to.be.greaterThan(3);
    for (const side of sides) expect(side).to.deep.equal(['right', 'plaintext']);
  });
});
