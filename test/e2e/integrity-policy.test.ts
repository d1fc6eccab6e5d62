import { expect } from 'chai';
import { openPage, type OpenedPage } from '../support/page.js';
import { textOf } from '../support/shadow-dom.js';
import { until } from '../support/until.js';

/** WebKit 2.50 refuses what a module imports under `Integrity-Policy`, although an import map has its hash. */
const REFUSES_IMPORTS = /AppleWebKit(?!.*Chrome)/u.test(navigator.userAgent);

describe('What the builder gives as HTML, on a page where nothing runs without a hash, with trusted types', function () {
  this.timeout(60_000);
  let page: OpenedPage;
  beforeEach(async () => {
    page = await openPage('/test-builder/integrity-policy.html');
  });
  afterEach(() => page.close());

  if (!REFUSES_IMPORTS)
    it('draws the widget', async () => {
      await page.settled();
      const root = page.document.querySelector('odm-ward-deprivation')!.shadowRoot!;
      expect(textOf(root.querySelector('[part~="headline"]'))).to.contain('6 of Ardwick’s 10 neighbourhoods');
      expect(root.querySelector('odm-chart')!.shadowRoot!.querySelector('svg')).to.not.equal(null);
      expect(page.errors).to.deep.equal([]);
      expect(page.violations).to.deep.equal([]);
      expect(page.console).to.deep.equal([]);
    });

  (REFUSES_IMPORTS ? it : it.skip)(
    'leaves the link where the browser refuses what modules import',
    async () => {
      await until('the loader to say so', () =>
        page.console.some((line) => line.includes('<odm-ward-deprivation> could not be loaded.')),
      );
      const link = page.document.querySelector('odm-ward-deprivation > a')!;
      expect(link.checkVisibility()).to.equal(true);
      expect(textOf(link)).to.equal('Deprivation in Ardwick');
    },
  );
});
