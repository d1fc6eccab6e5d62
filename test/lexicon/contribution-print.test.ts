import { emulateMedia } from '@web/test-runner-commands';
import { expect } from 'chai';
import '@odm-widgets/lexicon/lexicon/define.js';
import { partOf, textOf } from '../support/shadow-dom.js';
import { IS_CHROMIUM } from '../support/shared-suite/widget-under-test.js';
import { until } from '../support/until.js';

describe('the form to contribute, on paper', () => {
  const page = document.createElement('div');

  afterEach(async () => {
    page.remove();
    if (IS_CHROMIUM) await emulateMedia({ media: 'screen' });
  });

  for (const [lang, words] of [
    ['en', 'Write at: '],
    ['cy', 'Ysgrifennwch yn: '],
  ] as const)
    it(`is the address of the page in its place: ${lang}`, async () => {
      page.innerHTML = `<odm-lexicon lang="${lang}" src="/examples/data/lexicon.json" action="https://example.org/x" privacy-href="/privacy"></odm-lexicon>`;
      document.body.append(page);
      const widget = page.querySelector('odm-lexicon')!;
      await until('the form', () => page.querySelector('form')?.checkVisibility());
      const line = await until('its place', () => partOf(widget, 'form')?.querySelector('.print-address'));
      expect(line.checkVisibility()).to.equal(false);
      await until('the words', () => textOf(line).startsWith(words));
      expect(textOf(line)).to.equal(words + location.href.replace(/#.*/u, ''));
      // Other engines cannot be told to show a page as on paper.
      if (!IS_CHROMIUM) return;
      await emulateMedia({ media: 'print' });
      await until('the print', () => line.checkVisibility());
      expect(page.querySelector('form')!.checkVisibility()).to.equal(false);
      expect(partOf(widget, 'form')!.querySelector('.form-heading')!.checkVisibility()).to.equal(true);
    });
});
