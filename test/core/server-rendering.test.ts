import { expect } from 'chai';
import { openPage, type OpenedPage } from '../support/page.js';
import { project } from '../support/project.js';
import { notEmpty } from '../support/not-empty.js';
import { nextFrame, until } from '../support/until.js';

const { widgets } = await project();

type Widget = HTMLElement & {
  readonly status: string;
  readonly hasUpdated: boolean;
  readonly updateComplete: Promise<boolean>;
};

let page: OpenedPage;

/** Elements of a shadow root, without style sheets. */
const contentOf = ({ shadowRoot }: Element) =>
  [...shadowRoot!.children].filter((child) => child.localName !== 'style') as HTMLElement[];

/** Text of a widget, whatever its layout: what its author wrote, and what is in its shadow root. */
function textOf(widget: HTMLElement): string[] {
  return [widget, ...contentOf(widget)].map(({ innerText }) => innerText.replace(/\s+/gu, ' ').trim());
}

/** Loads a widget's code, and returns what `measure` gives right after its elements are upgraded. */
async function hydrate<T>(tag: string, define: string, measure: () => T): Promise<T> {
  const { customElements, document } = page.window;
  let measured: { value: T } | undefined;
  const native = customElements.define.bind(customElements);
  customElements.define = (name, ...rest) => {
    native(name, ...rest);
    if (name === tag) measured = { value: measure() };
  };
  const script = document.createElement('script');
  script.type = 'module';
  script.src = `/test/support/hydrate.ts?define=${encodeURIComponent(define)}`;
  document.head.append(script);
  return (await until(`the code of ${tag}`, () => measured, 20_000)).value;
}

describe('a page from a server that renders widgets', function () {
  this.timeout(60_000);

  afterEach(() => page.close());

  for (const { tag, define, example } of widgets) {
    it(`shows ${tag} before its code loads, and keeps its elements and text after`, async () => {
      page = await openPage(`/server-rendered/${example}`);
      const elements = [...page.document.querySelectorAll<Widget>(tag)];
      expect(elements.length).to.be.greaterThan(0);
      const first = elements.map((element) => contentOf(element)[0]);
      const before = elements.map(textOf);
      const after = await hydrate(tag, define, () => elements.map(textOf));
      expect(after).to.deep.equal(before);
      await page.settled();
      await Promise.all(elements.map(({ updateComplete }) => updateComplete));
      for (const [index, element] of notEmpty(elements.entries())) {
        expect(element.status).to.equal('ready');
        expect(contentOf(element)[0] === first[index], 'the same element').to.equal(true);
        const shown = element.shadowRoot!.querySelector<HTMLElement>('[part~="headline"], [part="term"]');
        expect(shown!.innerText).not.to.equal('');
      }
      expect([page.console, page.errors]).to.deep.equal([[], []]);
    });

    it(`does not start ${tag} until defer-hydration is removed`, async () => {
      page = await openPage(`/server-rendered/${example}`);
      const element = page.document.querySelector<Widget>(tag)!;
      element.setAttribute('defer-hydration', '');
      const html = () => [element.outerHTML, element.shadowRoot!.innerHTML];
      const before = html();
      await hydrate(tag, define, () => undefined);
      await nextFrame();
      expect(html()).to.deep.equal(before);
      expect(element.hasUpdated).to.equal(false);
      element.removeAttribute('defer-hydration');
      await until(`${tag} starts`, () => element.status === 'ready', 20_000);
      expect([page.console, page.errors]).to.deep.equal([[], []]);
    });
  }
});
