import { expect } from 'chai';
import { openPage, type OpenedPage } from '../support/page.js';
import { textOf } from '../support/shadow-dom.js';
import { until } from '../support/until.js';

const PAGES = {
  'strict-policy': 'odm-ward-deprivation',
  'strict-policy-trusted-types': 'odm-ward-deprivation',
  'strict-policy-lamps': 'odm-political-control',
  'strict-policy-representation': 'odm-representation',
} as const;

/** vega-embed empties its place by HTML, which trusted types forbid. */
const enforcesTrustedTypes = (name: string) => name !== 'strict-policy' && 'trustedTypes' in globalThis;

describe('Exploring a chart under a strict content security policy', function () {
  this.timeout(90_000);
  let page: OpenedPage;
  afterEach(() => page.close());

  for (const [name, tag] of Object.entries(PAGES))
    it(`draws it or says why not, with its figures and its specification, on /examples/${name}.html`, async () => {
      page = await openPage(`/examples/${name}.html`);
      await page.settled();
      const root = page.document.querySelector(tag)!.shadowRoot!;
      const explore = [...root.querySelectorAll('button')].find(
        (button) => textOf(button) === 'Explore this chart',
      );
      explore!.click();
      const dialog = await until('the dialog', () => root.querySelector('dialog'));
      const readout = () => textOf(dialog.querySelector('.explore-readout'));
      await until('the chart', () => /^(?:Point at|This page)/u.test(readout()), 60_000);
      const drawn = dialog.querySelectorAll('.explore-vega svg path, .explore-vega canvas').length;
      if (enforcesTrustedTypes(name)) {
        expect(readout()).to.match(/^This page’s security settings do not allow the interactive chart\./u);
        expect(drawn).to.equal(0);
      } else {
        expect(drawn).to.be.greaterThan(0);
        expect(page.violations.filter((violation) => /script|trusted/u.test(violation))).to.deep.equal([]);
      }
      expect(dialog.querySelectorAll('tbody tr').length).to.be.greaterThan(0);
      expect(textOf(dialog.querySelector('pre'))).to.contain('vega.github.io/schema/vega-lite');
      const link = [...dialog.querySelectorAll('a')].find((one) => one.href.endsWith('.vl.json'));
      expect(textOf(link)).to.equal('The published specification');
      expect(page.errors).to.deep.equal([]);
      const close = [...dialog.querySelectorAll('button')].find((button) => textOf(button) === 'Close')!;
      close.click();
      await until('the dialog to close', () => !root.querySelector('dialog'));
    });
});
