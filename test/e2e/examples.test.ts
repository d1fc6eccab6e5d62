import { expect } from 'chai';
import { requestUrl } from '../support/fake-fetch.js';
import { deepElements } from '../support/shadow-dom.js';
import { openPage, type OpenedPage } from '../support/page.js';
import { until } from '../support/until.js';
import { notEmpty } from '../support/not-empty.js';

const index = new DOMParser().parseFromString(await (await fetch('/examples/')).text(), 'text/html');
const pages = [...index.querySelectorAll('main a')]
  .map((link) => link.getAttribute('href')!)
  .filter((href) => href.startsWith('/examples/'));

/** Other origins that a page declares to request; they are not available in tests. */
const external = new Map<string, string[]>();
for (const path of pages) {
  const text = await (await fetch(path)).text();
  const hosts = /<meta name="external" content="([^"]+)"/u.exec(text)?.[1];
  if (hosts) external.set(path, hosts.split(' '));
}

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

describe('Example pages', function () {
  this.timeout(60_000);

  it('are listed on the index, each once', () => {
    expect(pages.length).to.be.greaterThan(20);
    expect(new Set(pages).size).to.equal(pages.length);
  });

  for (const path of notEmpty(pages.filter((href) => !external.has(href)))) {
    it(`include ${path}, which works without errors, log messages or requests to other origins`, async () => {
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

    it(`include ${path}, which does not scroll horizontally at 320 pixels`, async () => {
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

  for (const [path, hosts] of external) {
    it(`include ${path}, which requests only its stated hosts and shows fallback content when they fail`, async () => {
      const opened = await openPage(path);
      page = opened;
      const asked: string[] = [];
      opened.window.fetch = (input) => {
        const url = requestUrl(input);
        asked.push(url);
        return url.startsWith(location.origin) ? fetch(url) : Promise.reject(new TypeError('nobody answers'));
      };
      await until(
        'the request',
        () =>
          asked.length > 0 ||
          opened.resources().some((name) => name.includes('/dataset/')) ||
          widgetsOf(opened).some(({ status }) => status === 'error'),
        20_000,
      );
      const elsewhere = [...asked, ...opened.resources()].filter(
        (name) => new URL(name, location.href).origin !== location.origin,
      );
      expect(elsewhere.filter((name) => !hosts.some((host) => name.startsWith(host)))).to.deep.equal([]);
      expect(opened.document.querySelector('main')!.textContent).to.match(
        /Indices of Deprivation|Intelligent Data Practice/u,
      );
    });
  }
});

describe('The example of a published chart', function () {
  this.timeout(60_000);

  it('is drawn by vega-embed with the counts of the dataset', async () => {
    const opened = await open('/examples/published-spec.html');
    const marks = () => [
      ...opened.document.querySelectorAll(
        '#chart svg .mark-rect path[aria-roledescription="bar"], #chart canvas',
      ),
    ];
    await until('the chart', () => marks().length > 0, 20_000);
    expect(opened.errors).to.deep.equal([]);
    expect(opened.resources().filter((name) => new URL(name).origin !== location.origin)).to.deep.equal([]);
  });
});

describe('Under a strict content security policy', function () {
  this.timeout(60_000);

  it('violations are detected', async () => {
    const opened = await open('/examples/strict-policy.html');
    opened.document.body.setAttribute('style', 'color: red');
    await until('the violation', () => opened.violations.length > 0);
    expect(opened.violations[0]).to.match(/^style-src/u);
  });

  // Trusted types are enforced where the engine has them; the policy is sent to all.
  for (const path of ['/examples/strict-policy.html', '/examples/strict-policy-trusted-types.html']) {
    it(`${path} shows text, table, chart and downloads without a violation`, async () => {
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
      expect(chart.shadowRoot!.querySelectorAll('svg .point').length).to.be.at.least(10);
      expect(widget.shadowRoot!.querySelectorAll('tbody tr').length).to.equal(10);
      expect(opened.violations).to.deep.equal([]);
      expect(opened.errors).to.deep.equal([]);
      expect(opened.console).to.deep.equal([]);
    });

    it(`${path} renders no style attribute`, async () => {
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

  it('/examples/strict-policy-declaration.html shows badge, principles, statement and pictures without a violation', async () => {
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
    await until('the page', () => /Saved as/u.test(text.querySelector('.status')!.textContent));
    const styled = deepElements(opened.document.body).filter((element) => element.getAttribute('style'));
    expect(styled.map((element) => element.localName)).to.deep.equal([]);
    expect(opened.violations).to.deep.equal([]);
    expect(opened.errors).to.deep.equal([]);
    expect(opened.console).to.deep.equal([]);
  });

  it('/examples/events-month.html separates the time of an event from its title', async () => {
    const opened = await open('/examples/events-month.html');
    await opened.settled();
    const root = opened.document.querySelector('odm-events')!.shadowRoot!;
    await until('the month', () => root.querySelector('.short .start'));
    const texts = [...root.querySelectorAll('.short:has(.start)')].map(({ textContent }) =>
      textContent.trim(),
    );
    for (const text of notEmpty(texts)) expect(text).to.match(/^(?:[\d:]+[ap]m|midday|midnight)\s+\S/u);
  });

  it('/examples/strict-policy-events.html shows list, filters, downloads and structured data without a violation', async () => {
    const path = '/examples/strict-policy-events.html';
    expect((await fetch(path)).headers.get('content-security-policy')).to.match(/^default-src 'none'/u);
    const opened = await open(path);
    await opened.settled();
    const widget = opened.document.querySelector('odm-events')!;
    const inside = <E extends HTMLElement>(selector: string) => widget.shadowRoot!.querySelector<E>(selector);
    await until('the filters', () => inside('fieldset.controls'));
    inside<HTMLDetailsElement>('.add')!.open = true;
    const save = await until('the ways to save', () => inside('.add button'));
    save.click();
    await until('the file', () => /Saved as .*\.ics/u.test(inside('.widget > [role="status"]')!.textContent));
    const data = await until('the search data', () =>
      widget.querySelector('script[type="application/ld+json"]'),
    );
    const { upcoming, next } = widget.model!;
    expect(upcoming.length).to.be.at.least(10);
    expect(JSON.parse(data.textContent)).to.have.property('@graph').with.length(upcoming.length);
    widget.setAttribute('layout', 'month');
    await until('the month', () => inside(`[data-day="${next!.start.local.slice(0, 10)}"]`));
    const styled = deepElements(widget).filter((element) => element.getAttribute('style'));
    expect(styled.map((element) => element.localName)).to.deep.equal([]);
    expect(opened.violations).to.deep.equal([]);
    expect(opened.errors).to.deep.equal([]);
    expect(opened.console).to.deep.equal([]);
  });

  const LATE_PARTS: Readonly<Record<string, { tag: string; marks: string; picked: RegExp }>> = {
    '/examples/strict-policy-lamps.html': {
      tag: 'odm-political-control',
      marks: '.lamp',
      picked: /Seats, 96/u,
    },
    '/examples/strict-policy-representation.html': {
      tag: 'odm-representation',
      marks: '.ward',
      picked: /Seats: Labour 3/u,
    },
  };
  for (const [path, { tag, marks, picked }] of Object.entries(LATE_PARTS)) {
    it(`${path} loads lazy parts, selections and downloads without a violation`, async () => {
      expect((await fetch(path)).headers.get('content-security-policy')).to.match(/^default-src 'none'/u);
      const opened = await open(path);
      await opened.settled();
      const { shadowRoot } = opened.document.querySelector(tag)!;
      const found = () => [...shadowRoot!.querySelectorAll<HTMLElement>(marks)];
      await until('the picture', () => found().length >= 10, 20_000);
      found()[0]!.click();
      await until('what is picked', () => picked.test(shadowRoot!.textContent));
      shadowRoot!.querySelector<HTMLElement>('[data-action="png"]')!.click();
      await until('the file', () => /Saved as/u.test(shadowRoot!.querySelector('.status')!.textContent));
      expectQuiet(opened, tag);
    });
  }

  it('/examples/strict-policy-representation.html renders every neighbourhood as a square with a slider', async () => {
    const opened = await open('/examples/strict-policy-representation.html');
    await opened.settled();
    const widget = opened.document.querySelector('odm-representation')!;
    widget.setAttribute('view', 'grid');
    // The tag names a council, so the squares are shown without a click on their button.
    const canvas = await until('the squares', () => widget.shadowRoot!.querySelector('canvas'), 20_000);
    await until('its squares', () => canvas.width > 300);
    const slider = await until('the slider', () =>
      widget.shadowRoot!.querySelector<HTMLInputElement>('.square-slider input'),
    );
    slider.value = '1000';
    slider.dispatchEvent(new Event('input'));
    await until('its row', () => /ranks [\d,]+ to/u.test(widget.shadowRoot!.textContent));
    // The CSSOM sets its size and outline, which the policy allows; no style attribute is parsed from markup.
    expect(opened.violations).to.deep.equal([]);
    expect(opened.errors).to.deep.equal([]);
  });

  function expectQuiet(opened: OpenedPage, tag: string): void {
    const styled = deepElements(opened.document.querySelector(tag)!).filter((element) =>
      element.getAttribute('style'),
    );
    expect(styled.map((element) => element.localName)).to.deep.equal([]);
    expect(opened.violations).to.deep.equal([]);
    expect(opened.errors).to.deep.equal([]);
    expect(opened.console).to.deep.equal([]);
  }
});
