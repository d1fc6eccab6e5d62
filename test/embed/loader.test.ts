import { expect } from 'chai';
import { openPage, type OpenedPage } from '../support/page.js';
import { notEmpty } from '../support/not-empty.js';
import { until } from '../support/until.js';

const PAGES = [
  'plain',
  'one-domain',
  'welsh',
  'picker',
  'lamps-greater-manchester',
  'representation-turnout',
];

describe('A page with the loader', function () {
  this.timeout(60_000);
  let page: OpenedPage | undefined;
  afterEach(() => {
    page?.close();
    page = undefined;
  });

  for (const name of PAGES)
    it(`requests each file of /examples/${name}.html once, also those that it preloads`, async () => {
      page = await openPage(`/examples/${name}.html`);
      await page.settled();
      // What has arrived is listed a moment later.
      await until('the figures among the resources', () =>
        page?.resources().some((url) => url.includes('/dataset/')),
      );
      const requests = notEmpty(page.resources().filter((url) => /\/(?:embed|dataset)\//u.test(url)));
      expect(requests.filter((url, index) => requests.indexOf(url) !== index)).to.deep.equal([]);
      expect(page.console).to.deep.equal([]);
    });

  it('leaves the head as its author wrote it', async () => {
    page = await openPage('/examples/plain.html');
    await page.settled();
    expect(page.document.querySelectorAll('link[rel="modulepreload"]').length).to.equal(0);
  });
});
