import { expect } from 'chai';
import { urlOf } from '../support/answering.js';
import { deepElements } from '../support/deep.js';
import { openPage, type OpenedPage } from '../support/page.js';
import { until } from '../support/until.js';

const index = new DOMParser().parseFromString(await (await fetch('/examples/')).text(), 'text/html');
const pages = [...index.querySelectorAll('main a')]
  .map((link) => link.getAttribute('href')!)
  .filter((href) => href.startsWith('/examples/'));

/** Pages that ask other hosts, as they say on the page, and whom. They cannot answer here. */
const MAY_ASK: Readonly<Record<string, RegExp>> = {
  '/examples/postcode.html': /^https:\/\/api\.postcodes\.io\//u,
  '/examples/declaration.html': /^https:\/\/raw\.githubusercontent\.com\/OpenDataManchester\//u,
  '/examples/live.html': /^https:\/\/services(?:1|-eu1)\.arcgis\.com\//u,
};

let page: OpenedPage | undefined;

afterEach(() => {
  page?.close();
  page = undefined;
});

async function open(path: string, width = 1024): Promise<OpenedPage> {
  page = await openPage(path, { width, height: 800 });
  for (const details of page.document.querySelectorAll('details')) details.open = true;
  return page;
}

function widgetsOf({ document: own }: OpenedPage): (Element & { status?: string })[] {
  return [...own.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('odm-'));
}

describe('every example page', function () {
  this.timeout(60_000);

  it('is on the index, and there are enough of them', () => {
    expect(pages.length).to.be.greaterThan(20);
    expect(new Set(pages).size).to.equal(pages.length);
  });

  for (const path of pages.filter((href) => !MAY_ASK[href])) {
    it(`${path} works, in silence, and asks nobody else`, async () => {
      const opened = await open(path);
      await opened.settled();
      const statuses = widgetsOf(opened).map(({ status }) => status);
      expect(statuses.filter((status) => status === 'error')).to.deep.equal([]);
      expect(opened.document.querySelectorAll(':not(:defined)').length).to.equal(0);
      expect(opened.resources().filter((name) => new URL(name).origin !== location.origin)).to.deep.equal([]);
      expect(opened.errors).to.deep.equal([]);
      expect(opened.violations).to.deep.equal([]);
      expect(opened.console).to.deep.equal([]);
    });

    it(`${path} needs no sideways scroll at 320 pixels`, async () => {
      const opened = await open(path, 320);
      await opened.settled();
      const { scrollWidth } = opened.document.documentElement;
      const wide = deepElements(opened.document.body).filter(
        (element) => element.getBoundingClientRect().right > 320,
      );
      const names = wide.map((element) => `${element.localName}.${element.getAttribute('class') ?? ''}`);
      expect(scrollWidth, names.join(', ')).to.be.at.most(320);
    });
  }

  for (const [path, host] of Object.entries(MAY_ASK)) {
    it(`${path} asks whom it says, and keeps the author’s words when nobody answers`, async () => {
      const opened = await openPage(path);
      page = opened;
      const asked: string[] = [];
      opened.window.fetch = (input) => {
        const url = urlOf(input);
        asked.push(url);
        return url.startsWith(location.origin) ? fetch(url) : Promise.reject(new TypeError('nobody answers'));
      };
      await until(
        'the request',
        () => asked.length > 0 || widgetsOf(opened).some(({ status }) => status === 'error'),
        20_000,
      );
      const elsewhere = [...asked, ...opened.resources()].filter(
        (name) => new URL(name, location.href).origin !== location.origin,
      );
      expect(elsewhere.every((name) => host.test(name))).to.equal(true);
      expect(opened.document.querySelector('main')!.textContent).to.match(
        /Indices of Deprivation|Intelligent Data Practice/u,
      );
    });
  }
});

describe('under a strict policy', function () {
  this.timeout(60_000);

  it('would be caught if it broke the policy', async () => {
    const opened = await open('/examples/strict-policy.html');
    opened.document.body.setAttribute('style', 'color: red');
    await until('the violation', () => opened.violations.length > 0);
    expect(opened.violations[0]).to.match(/^style-src/u);
  });

  // Trusted types are enforced where the engine has them; the policy is sent to all.
  for (const path of ['/examples/strict-policy.html', '/examples/strict-policy-trusted-types.html']) {
    it(`${path}: words, table, chart and downloads, and not one violation`, async () => {
      const response = await fetch(path);
      expect(response.headers.get('content-security-policy')).to.match(
        /^default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'/u,
      );
      const opened = await open(path);
      await opened.settled();
      const widget = opened.document.querySelector('odm-ward-deprivation')!;
      const chart = await until(
        'the drawing',
        () => widget.shadowRoot!.querySelector('odm-chart[drawn]'),
        20_000,
      );
      expect(chart.shadowRoot!.querySelectorAll('svg .mark-symbol path').length).to.be.at.least(10);
      expect(widget.shadowRoot!.querySelectorAll('tbody tr').length).to.equal(10);
      expect(opened.violations).to.deep.equal([]);
      expect(opened.errors).to.deep.equal([]);
      expect(opened.console).to.deep.equal([]);
    });

    it(`${path}: nothing it draws carries a style attribute`, async () => {
      const opened = await open(path);
      await opened.settled();
      const widget = opened.document.querySelector('odm-ward-deprivation')!;
      await until('the drawing', () => widget.shadowRoot!.querySelector('odm-chart[drawn]'), 20_000);
      const styled = deepElements(widget).filter((element) => element.getAttribute('style'));
      expect(
        styled.map((element) => `${element.localName}.${element.getAttribute('class') ?? ''}`),
      ).to.deep.equal([]);
    });
  }

  it('/examples/strict-policy-declaration.html: badge, principles, statement and pictures, and not one violation', async () => {
    const path = '/examples/strict-policy-declaration.html';
    expect((await fetch(path)).headers.get('content-security-policy')).to.match(/^default-src 'none'/u);
    const opened = await open(path);
    await opened.settled();
    const badge = opened.document.querySelector('odm-declaration-badge')!.shadowRoot!;
    const text = opened.document.querySelector('odm-declaration')!.shadowRoot!;
    expect(badge.querySelector('.badge .tick')).to.not.equal(null);
    await until('the form', () => text.querySelectorAll('textarea').length === 23, 20_000);
    badge.querySelector<HTMLElement>('[data-action="png"]')!.click();
    await until('the picture', () => /Saved as/u.test(badge.querySelector('[role="status"]')!.textContent));
    text.querySelector<HTMLElement>('.save button')!.click();
    await until('the page', () => /Saved as/u.test(text.querySelector('[role="status"]')!.textContent));
    const styled = deepElements(opened.document.body).filter((element) => element.getAttribute('style'));
    expect(styled.map((element) => element.localName)).to.deep.equal([]);
    expect(opened.violations).to.deep.equal([]);
    expect(opened.errors).to.deep.equal([]);
    expect(opened.console).to.deep.equal([]);
  });

  it('/examples/strict-policy-lamps.html: lamps, details and downloads, and not one violation', async () => {
    const path = '/examples/strict-policy-lamps.html';
    expect((await fetch(path)).headers.get('content-security-policy')).to.match(/^default-src 'none'/u);
    const opened = await open(path);
    await opened.settled();
    const widget = opened.document.querySelector('odm-political-control')!;
    const lamps = () => [...widget.shadowRoot!.querySelectorAll<HTMLElement>('.lamp')];
    await until('the lamps', () => lamps().length === 10, 20_000);
    lamps()[0]!.click();
    await until('the seats', () => /Seats, 96/u.test(widget.shadowRoot!.textContent));
    const styled = deepElements(widget).filter((element) => element.getAttribute('style'));
    expect(styled.map((element) => element.localName)).to.deep.equal([]);
    const png = widget.shadowRoot!.querySelector<HTMLElement>('[data-action="png"]')!;
    png.click();
    await until('the picture', () =>
      /Saved as/u.test(widget.shadowRoot!.querySelector('[role="status"]')!.textContent),
    );
    expect(opened.violations).to.deep.equal([]);
    expect(opened.errors).to.deep.equal([]);
    expect(opened.console).to.deep.equal([]);
  });
});
