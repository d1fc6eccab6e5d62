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
