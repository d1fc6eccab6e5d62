import { expect } from 'chai';
import { captureConsole } from '../support/capture-console.js';
import { isShown, textOf } from '../support/shadow-dom.js';

const TAGS = ['odm-events', 'odm-political-control', 'odm-term', 'odm-ward-deprivation'];
const settings = document.documentElement.dataset;
let container: HTMLElement;
let guard: ReturnType<typeof captureConsole>;

/** A module of its own for each test: it says a tag once a page. */
async function tell(html: string): Promise<Element[]> {
  const { tellUnknownTag } = (await import(
    `../../packages/embed/lib/lazy/unknown-tag/unknown-tag.js?${crypto.randomUUID()}`
  )) as typeof import('../../packages/embed/src/lazy/unknown-tag/unknown-tag.js');
  container.innerHTML = html;
  const elements = [...container.children];
  for (const element of elements) tellUnknownTag(element, TAGS);
  return elements;
}

const notes = () =>
  [...container.children].flatMap(({ shadowRoot }) => (shadowRoot ? [textOf(shadowRoot)] : []));

describe('A tag that is none of ours', () => {
  beforeEach(() => {
    guard = captureConsole();
    container = document.createElement('div');
    document.body.append(container);
  });
  afterEach(() => {
    guard.release();
    container.remove();
    settings['odmDebug'] = 'off';
  });

  for (const [tag, message] of [
    ['odm-ward-depravation', '<odm-ward-depravation> is no ODM widget. Did you mean <odm-ward-deprivation>?'],
    ['odm-wards', '<odm-wards> is no ODM widget. Did you mean <odm-ward-deprivation>?'],
    ['odm-event', '<odm-event> is no ODM widget. Did you mean <odm-events>?'],
    ['odm-something-else', `<odm-something-else> is no ODM widget. There is ${TAGS.join(', ')}.`],
  ] as const)
    it(`such as ${tag} is told to its author where it stands`, async () => {
      delete settings['odmDebug'];
      const [element] = await tell(`<${tag}><p>What the author wrote</p></${tag}>`);
      expect(notes()).to.deep.equal([`Only you see this, as the author of this page: ${message}`]);
      expect(container.firstElementChild!.nextElementSibling === element).to.equal(true);
      expect(guard.lines.map(({ text }) => text)).to.deep.equal([message]);
      expect(isShown(element!.firstElementChild!)).to.equal(true);
    });

  it('leaves a visitor with what the author wrote', async () => {
    const [element] = await tell('<odm-wards><p>What the author wrote</p></odm-wards>');
    expect([...container.children]).to.deep.equal([element]);
    expect(isShown(element!.firstElementChild!)).to.equal(true);
    expect(guard.lines).to.have.length(1);
  });

  it('is said once in the console, and at each place to the author', async () => {
    delete settings['odmDebug'];
    await tell('<odm-wards></odm-wards><odm-wards></odm-wards>');
    expect(notes()).to.have.length(2);
    expect(guard.lines).to.have.length(1);
  });

  it('is not said of an element that is not on the page', async () => {
    delete settings['odmDebug'];
    const [element] = await tell('<odm-wards></odm-wards>');
    const [before] = notes();
    element!.remove();
    container.replaceChildren();
    const { tellUnknownTag } = await import('../../packages/embed/lib/lazy/unknown-tag/unknown-tag.js');
    tellUnknownTag(element!, TAGS);
    expect(before).to.contain('odm-wards');
    expect([notes(), element!.isConnected]).to.deep.equal([[], false]);
  });
});
