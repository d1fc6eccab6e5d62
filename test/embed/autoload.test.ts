import { expect } from 'chai';
import { autoload } from '../../packages/embed/src/autoload.js';
import { captureConsole } from '../support/capture-console.js';
import { resetPage } from '../support/probe-element.js';
import { project } from '../support/project.js';
import { nextFrame } from '../support/until.js';

/** The autoloader remembers what it asked for as long as the page lives, so each test has a page of its own. */
async function freshAutoload(): Promise<typeof autoload> {
  const { autoload: fresh } = (await import(
    `../../packages/embed/lib/autoload.js?${crypto.randomUUID()}`
  )) as { autoload: typeof autoload };
  return fresh;
}

const { widgets } = await project();
const TAGS = widgets.map(({ tag }) => tag);
const WIDGET = 'odm-ward-deprivation';

describe('The autoloader', () => {
  let stop = () => {};
  let asked: string[] = [];
  const load = (tag: string) => {
    asked.push(tag);
    return Promise.resolve();
  };
  beforeEach(() => {
    asked = [];
  });
  afterEach(() => {
    stop();
    resetPage();
  });

  it('fetches the module of a widget once for all its tags on the page', async () => {
    document.body.append(document.createElement(WIDGET), document.createElement(WIDGET));
    stop = (await freshAutoload())(document, TAGS, { importWidget: load });
    expect(asked).to.deep.equal([WIDGET]);
  });

  it('fetches nothing for a page without widgets or with other custom elements', async () => {
    document.body.append(document.createElement('x-odm-map'), document.createElement('section'));
    stop = (await freshAutoload())(document, TAGS, { importWidget: load });
    await nextFrame();
    expect(asked).to.deep.equal([]);
  });

  it('fetches a widget that is added later, at any depth', async () => {
    stop = (await freshAutoload())(document, TAGS, { importWidget: load });
    const section = document.createElement('section');
    section.append(document.createElement('div'));
    section.firstElementChild!.append(document.createElement(WIDGET));
    document.body.append(section);
    await nextFrame();
    expect(asked).to.deep.equal([WIDGET]);
  });

  it('fetches nothing for an unknown odm- tag, and names each element that has one', async () => {
    const wards = Array.from({ length: 3 }, () => document.createElement('odm-wards'));
    const unknown: Element[] = [];
    const onUnknown = (element: Element) => unknown.push(element);
    document.body.append(wards[0]!, wards[1]!);
    stop = (await freshAutoload())(document, TAGS, { importWidget: load, onUnknown });
    document.body.append(wards[2]!);
    await nextFrame();
    expect(asked).to.deep.equal([]);
    expect(unknown).to.deep.equal(wards);
  });

  it('retries at the next tag when a module could not be fetched, and leaves the page unchanged', async () => {
    const { lines, release } = captureConsole();
    const failing = (tag: string) => {
      asked.push(tag);
      return Promise.reject(new TypeError('offline'));
    };
    const first = document.createElement(WIDGET);
    first.textContent = 'The author’s own words';
    document.body.append(first);
    stop = (await freshAutoload())(document, TAGS, { importWidget: failing });
    await nextFrame();
    document.body.append(document.createElement(WIDGET));
    await nextFrame();
    release();
    expect(asked.length).to.equal(2);
    expect(lines[0]!.text).to.match(/could not be loaded/u);
    expect(first.textContent).to.equal('The author’s own words');
  });

  it('loads a widget, and those after it, also when what it needs cannot be requested early', async () => {
    document.body.append(document.createElement(WIDGET), document.createElement('odm-events'));
    stop = (await freshAutoload())(document, TAGS, {
      importWidget: load,
      preload: () => {
        throw new TypeError('Invalid URL');
      },
    });
    expect(asked).to.deep.equal([WIDGET, 'odm-events']);
  });

  it('ignores elements that the page defines itself', async () => {
    if (!customElements.get('odm-host-own')) {
      customElements.define('odm-host-own', class extends HTMLElement {});
    }
    document.body.append(document.createElement('odm-host-own'));
    stop = (await freshAutoload())(document, TAGS, { importWidget: load });
    await nextFrame();
    expect(asked).to.deep.equal([]);
  });

  it('finds widgets in an open or closed shadow root that the page asks it to observe, now and later', async () => {
    for (const mode of ['open', 'closed'] as const) {
      asked = [];
      const host = document.body.appendChild(document.createElement('section'));
      const shadow = host.attachShadow({ mode });
      shadow.append(document.createElement('div'));
      stop = (await freshAutoload())(document, TAGS, { importWidget: load });
      shadow.firstElementChild!.append(document.createElement(WIDGET));
      await nextFrame();
      expect(asked, mode).to.deep.equal([]);
      document.dispatchEvent(new CustomEvent('odm-discover', { detail: shadow }));
      expect(asked, mode).to.deep.equal([WIDGET]);
      shadow.append(document.createElement('odm-events'));
      await nextFrame();
      expect(asked, mode).to.deep.equal([WIDGET, 'odm-events']);
      stop();
      host.remove();
    }
  });

  it('ignores a request for discovery without a root', async () => {
    stop = (await freshAutoload())(document, TAGS, { importWidget: load });
    for (const detail of [undefined, null, 'x', {}, document.createTextNode('x')])
      document.dispatchEvent(new CustomEvent('odm-discover', { detail }));
    expect(asked).to.deep.equal([]);
  });

  it('stops when its stop function is called', async () => {
    stop = (await freshAutoload())(document, TAGS, { importWidget: load });
    stop();
    document.body.append(document.createElement(WIDGET));
    await nextFrame();
    expect(asked).to.deep.equal([]);
  });
});

describe('The file of each widget', () => {
  for (const tag of TAGS)
    it(`is built for <${tag}> as a script`, async () => {
      const response = await fetch(`/embed/${tag}.js`);
      expect(response.status).to.equal(200);
      expect(response.headers.get('content-type')).to.match(/^text\/javascript/u);
    });

  it('is named in the loader, for every widget', async () => {
    const loader = await (await fetch('/embed/odm-widgets.js')).text();
    expect(TAGS.length).to.be.greaterThan(0);
    for (const tag of TAGS) expect(loader).to.match(new RegExp(`[";]${tag} [\\da-z]`, 'u'));
  });
});
