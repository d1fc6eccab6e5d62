import '@odm-widgets/area-profile/define.js';
import type { AreaProfile } from '@odm-widgets/area-profile';
import { emulateMedia } from '@web/test-runner-commands';
import { expect } from 'chai';
import { expectAxeClean } from '../support/axe.js';
import { captureConsole } from '../support/capture-console.js';
import { fakeFetch } from '../support/fake-fetch.js';
import { textOf } from '../support/shadow-dom.js';
import { notEmpty } from '../support/not-empty.js';
import { until } from '../support/until.js';

const AGE_RESPONSE = async () => (await fetch('/test/fixtures/nomis/age.csv')).text();

let network: ReturnType<typeof fakeFetch> | undefined;
let guard: ReturnType<typeof captureConsole> | undefined;
const undo: (() => unknown)[] = [];

afterEach(async () => {
  for (const back of undo.splice(0)) await back();
  document.querySelector('odm-area-profile')?.remove();
  network?.release();
  guard?.release();
  network = guard = undefined;
});

const root = (widget: AreaProfile) => widget.shadowRoot!;
const all = <T extends HTMLElement = HTMLElement>(widget: AreaProfile, selector: string) => [
  ...root(widget).querySelectorAll<T>(selector),
];
const find = <T extends HTMLElement = HTMLElement>(widget: AreaProfile, selector: string) =>
  all<T>(widget, selector)[0]!;
const section = (widget: AreaProfile, id: string) =>
  find<HTMLDetailsElement>(widget, `[data-section="${id}"]`);
const items = (widget: AreaProfile) => all(widget, '.items li').map((one) => textOf(one.firstElementChild));

async function openWidget(attributes: Record<string, string> = {}): Promise<AreaProfile> {
  const widget = document.createElement('odm-area-profile');
  const own: Record<string, string> = {
    'api-base': '/packages/dataset/',
    ward: 'E05011351',
    authority: 'E08000003',
    ...attributes,
  };
  for (const [name, value] of Object.entries(own)) widget.setAttribute(name, value);
  document.body.append(widget);
  await until('the profile', () => widget.status === 'ready');
  // The list of sections comes after the figure.
  if (own.sections !== 'none') await until('the sections', () => find(widget, '[data-section]'));
  await widget.updateComplete;
  return widget;
}

async function openSection(widget: AreaProfile, id: string): Promise<void> {
  section(widget, id).querySelector('summary')!.click();
  await until(`the section ${id}`, () => section(widget, id).querySelector('.section-sentence, .notice'));
}

/** A profile with the statement opened, and sentences about tenure to choose from. */
async function openStatement(attributes: Record<string, string> = {}): Promise<AreaProfile> {
  const widget = await openWidget({ sections: 'tenure qualifications', ...attributes });
  await openSection(widget, 'tenure');
  section(widget, 'statement').querySelector('summary')!.click();
  await until('sentences', () => find(widget, '[data-fact]'));
  return widget;
}

async function choose(widget: AreaProfile, count: number): Promise<void> {
  for (const box of notEmpty(all<HTMLInputElement>(widget, '[data-fact]').slice(0, count))) box.click();
  await until('the chosen sentences', () => items(widget).length === count);
}

/** What is saved by the next downloads: names and contents. */
function captureDownloads(): { name: string; blob: Blob }[] {
  const saved: { name: string; blob: Blob }[] = [];
  const create = URL.createObjectURL;
  const click = HTMLAnchorElement.prototype.click;
  let last: Blob | undefined;
  URL.createObjectURL = (blob: Blob) => create.call(URL, (last = blob));
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    if (this.download) saved.push({ name: this.download, blob: last! });
    else click.call(this);
  };
  undo.push(() => {
    URL.createObjectURL = create;
    HTMLAnchorElement.prototype.click = click;
  });
  return saved;
}

const press = (widget: AreaProfile, action: string) =>
  find<HTMLButtonElement>(widget, `.statement [data-action="${action}"]`).click();

describe('the evidence statement of odm-area-profile', () => {
  it('lists the sentences of opened sections, and of the others when asked', async () => {
    const widget = await openStatement();
    const groups = () => all(widget, '.group > legend').map((one) => textOf(one));
    expect(groups()).to.deep.equal(['Tenure of homes']);
    find<HTMLButtonElement>(widget, '[data-load]').click();
    await until('the other section', () => groups().length === 2);
    expect(find(widget, '[data-load]')).to.equal(undefined);
    expect(groups()).to.deep.equal(['Tenure of homes', 'Qualifications']);
  });

  it('puts sentences in order with buttons, keeps the focus on them and announces the place', async () => {
    const widget = await openStatement();
    await choose(widget, 2);
    const [first, second] = items(widget);
    const [down] = all<HTMLButtonElement>(widget, '[data-move="down"]');
    down!.focus();
    down!.click();
    await until('the new order', () => items(widget)[0] === second);
    expect(items(widget)[1]).to.equal(first);
    expect(textOf(find(widget, '[role="status"]'))).to.equal('Moved to place 2 of 2.');
    await until('the focus', () => {
      const active = root(widget).activeElement as HTMLElement | null;
      return active?.dataset['move'] === 'down' && active.closest('li') === all(widget, '.items li')[1];
    });
    // At the end of the list the button stays where it is, and does nothing.
    expect((root(widget).activeElement as HTMLElement).getAttribute('aria-disabled')).to.equal('true');
    (root(widget).activeElement as HTMLElement).click();
    expect(items(widget)[1]).to.equal(first);
  });

  it('names each button after its sentence, and moves the focus on when a sentence is removed', async () => {
    const widget = await openStatement();
    await choose(widget, 2);
    for (const button of notEmpty(all(widget, '[data-move]')))
      expect(button.getAttribute('aria-label')).to.match(/^(?:Move up|Move down|Remove): .+\.$/u);
    const [remove] = all<HTMLButtonElement>(widget, '[data-move="remove"]');
    remove!.focus();
    remove!.click();
    await until('one sentence less', () => items(widget).length === 1);
    await until(
      'the focus',
      () => (root(widget).activeElement as HTMLElement | null)?.dataset['move'] === 'remove',
    );
    find<HTMLButtonElement>(widget, '[data-move="remove"]').click();
    await until('no sentence', () => items(widget).length === 0);
    expect(textOf(find(widget, '.preview'))).to.equal('No sentence is chosen yet.');
  });

  it('keeps what somebody wrote and chose when the language changes', async () => {
    const widget = await openStatement();
    await choose(widget, 1);
    const field = find<HTMLTextAreaElement>(widget, 'textarea');
    field.value = 'Our own introduction.';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    widget.lang = 'cy';
    await until('Welsh', () => textOf(section(widget, 'statement')).includes('Datganiad tystiolaeth'));
    expect(textOf(find(widget, '.preview'))).to.include('Our own introduction.');
    expect(textOf(find(widget, '.preview'))).to.include('Ffynonellau');
    expect(items(widget)).to.have.length(1);
  });

  it('downloads a Word document, Markdown and CSV without a request to anybody', async () => {
    const widget = await openStatement();
    await choose(widget, 2);
    network = fakeFetch({});
    const saved = captureDownloads();
    for (const action of ['docx', 'md', 'csv']) {
      press(widget, action);
      await until(action, () => saved.some(({ name }) => name.endsWith(action)), 20_000);
    }
    expect(saved.map(({ name }) => name)).to.deep.equal([
      'evidence-ardwick.docx',
      'evidence-ardwick.md',
      'evidence-ardwick.csv',
    ]);
    const start = new Uint8Array(await saved[0]!.blob.slice(0, 2).arrayBuffer());
    expect(String.fromCharCode(...start)).to.equal('PK');
    expect(await saved[1]!.blob.text()).to.match(/^# Evidence about Ardwick\n/u);
    for (const sentence of notEmpty(items(widget)))
      expect(await saved[2]!.blob.text()).to.include(sentence.replace(/ \[.*$/u, ''));
    expect(network.requests).to.deep.equal([]);
    await until('the message', () => textOf(find(widget, '.status')).includes('evidence-ardwick.csv'));
  });

  it('copies rich text with plain text beside it, and plain text where there is no other', async () => {
    const widget = await openStatement();
    await choose(widget, 1);
    const copied: Record<string, string>[] = [];
    const clipboard = {
      write: async ([item]: ClipboardItem[]) => {
        const types = await Promise.all(
          item!.types.map(async (type) => [type, await (await item!.getType(type)).text()]),
        );
        copied.push(Object.fromEntries(types) as Record<string, string>);
      },
      writeText: async (text: string) => void copied.push({ 'text/plain': text }),
    };
    const own = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
    Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
    undo.push(() => {
      if (own) Object.defineProperty(navigator, 'clipboard', own);
      else Reflect.deleteProperty(navigator, 'clipboard');
    });
    press(widget, 'copy');
    await until('the copy', () => copied.length === 1);
    expect(copied[0]!['text/html']).to.match(/^<article>\s*<h1>Evidence about Ardwick<\/h1>/u);
    press(widget, 'copy-plain');
    await until('the second copy', () => copied.length === 2);
    expect(Object.keys(copied[1]!)).to.deep.equal(['text/plain']);
    await until('the message', () => textOf(find(widget, '.status')) === 'The statement was copied.');
  });

  it('prints eight sentences on one page without anything of the host page', async () => {
    const widget = await openStatement({ sections: 'tenure people households income' });
    find(widget, '[data-load]').click();
    await until('sentences of four sections', () => all(widget, '.choice .group').length === 4);
    await choose(widget, 8);
    let printed: HTMLElement | undefined;
    const watch = new MutationObserver(() => {
      const frame = document.querySelector<HTMLIFrameElement>('iframe[data-odm-print]');
      if (frame) frame.contentWindow!.print = () => undefined;
    });
    watch.observe(document.body, { childList: true });
    undo.push(() => watch.disconnect());
    // The frame is new for each print, and its window opens the dialog at once.
    const append = document.body.append.bind(document.body);
    document.body.append = (...nodes) => {
      append(...nodes);
      const [frame] = nodes;
      if (frame instanceof HTMLIFrameElement)
        frame.contentWindow!.print = () => void (printed = frame.contentDocument!.body);
    };
    undo.push(() => Reflect.deleteProperty(document.body, 'append'));
    press(widget, 'print');
    await until('the print', () => printed);
    expect(printed!.querySelectorAll('li')).to.have.length(8);
    expect([...printed!.children].map(({ localName }) => localName)).to.deep.equal(['article']);
    // A4 between its margins.
    const frame = printed!.ownerDocument.defaultView!.frameElement as HTMLIFrameElement;
    frame.style.inlineSize = '180mm';
    expect(printed!.scrollHeight * (25.4 / 96)).to.be.below(273);
    frame.remove();
  });

  it('is on paper what is written, without the fields and buttons it is written with (Chromium only)', async function () {
    if (!/Chrome/u.test(navigator.userAgent)) this.skip();
    const widget = await openStatement();
    await choose(widget, 2);
    const tools = [
      ...all(widget, ':is([data-fact], [data-move], [data-action="copy"], [data-load])'),
      ...all(widget, '.statement :is(input, textarea)'),
    ];
    const written = all(widget, '.preview :is(.subheading, .items li, .sources li)');
    for (const one of [...notEmpty(tools), ...notEmpty(written)])
      expect(one.checkVisibility()).to.equal(true);
    undo.push(() => emulateMedia({ media: 'screen' }));
    await emulateMedia({ media: 'print' });
    await until('the print', () => matchMedia('print').matches);
    for (const one of notEmpty(tools)) expect(one.checkVisibility(), one.outerHTML).to.equal(false);
    for (const one of notEmpty(written)) expect(one.checkVisibility(), one.outerHTML).to.equal(true);
  });

  it('has no accessibility problem that axe finds, with and without sentences', async () => {
    const widget = await openStatement();
    await expectAxeClean(widget);
    await choose(widget, 2);
    await expectAxeClean(widget);
  });
});

describe('the questions of odm-area-profile', () => {
  it('open the section with the answer and move the focus to it', async () => {
    const widget = await openWidget({ sections: 'tenure qualifications' });
    section(widget, 'questions').querySelector('summary')!.click();
    const button = await until('a question', () => find<HTMLButtonElement>(widget, '[data-opens="tenure"]'));
    expect(textOf(section(widget, 'questions'))).to.include('How many households rent, and from whom?');
    expect(find(widget, '[data-opens="work"]')).to.equal(undefined);
    button.click();
    await until('the answer', () => section(widget, 'tenure').querySelector('.section-sentence'));
    expect(root(widget).activeElement).to.equal(section(widget, 'tenure').querySelector('summary'));
    await expectAxeClean(widget);
  });
});

describe('sections of odm-area-profile that are read from services', () => {
  it('are requested when they are opened, and not before', async () => {
    const answer = await AGE_RESPONSE();
    network = fakeFetch({ NM_2020_1: () => new Response(answer) });
    const widget = await openWidget({ sections: 'age grants' });
    expect(network.requests.filter((url) => !url.startsWith('/'))).to.deep.equal([]);
    await openSection(widget, 'age');
    expect(network.requests.filter((url) => url.includes('nomisweb'))).to.have.length(1);
    expect(textOf(section(widget, 'age'))).to.include('3,610 of 18,742 residents');
    expect(textOf(section(widget, 'age'))).to.include('Census 2021, TS007A');
  });

  it('leave the others as they are when one fails, and are read when asked again', async () => {
    guard = captureConsole();
    const answer = await AGE_RESPONSE();
    let works = false;
    network = fakeFetch({
      NM_2020_1: () => (works ? new Response(answer) : new Response('', { status: 404 })),
    });
    const widget = await openWidget({ sections: 'tenure age grants' });
    await openSection(widget, 'tenure');
    await openSection(widget, 'age');
    await openSection(widget, 'grants');
    expect(textOf(section(widget, 'age'))).to.include('could not be loaded');
    expect(textOf(section(widget, 'tenure'))).to.include('households');
    expect(find<HTMLAnchorElement>(widget, '[data-section="grants"] .links a').href).to.match(
      /^https:\/\/grantnav\.threesixtygiving\.org\/search\?query=/u,
    );
    works = true;
    section(widget, 'age').querySelector('button')!.click();
    await until('the age of people', () => textOf(section(widget, 'age')).includes('18,742 residents'));
  });
});
