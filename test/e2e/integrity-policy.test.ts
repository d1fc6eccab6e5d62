import { expect } from 'chai';
import { openPage, type OpenedPage } from '../support/page.js';
import { textOf } from '../support/shadow-dom.js';

describe('What the builder gives as HTML', function () {
  this.timeout(60_000);
  let page: OpenedPage | undefined;
  afterEach(() => page?.close());

  it('draws the widget where nothing runs without a hash, under a strict policy with trusted types', async () => {
    page = await openPage('/test-builder/integrity-policy.html');
    await page.settled();
    const root = page.document.querySelector('odm-ward-deprivation')!.shadowRoot!;
    expect(textOf(root.querySelector('[part~="headline"]'))).to.contain('6 of Ardwick’s 10 neighbourhoods');
    expect(root.querySelector('odm-chart')!.shadowRoot!.querySelector('svg')).to.not.equal(null);
    expect(page.errors).to.deep.equal([]);
    expect(page.violations).to.deep.equal([]);
    expect(page.console).to.deep.equal([]);
  });
});
