import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { openPage, type OpenedPage } from '../support/page.js';
import { until } from '../support/until.js';

const WARD = 'ward="E05011351" authority="E08000003"';

let page: OpenedPage | undefined;

afterEach(() => {
  page?.close();
  page = undefined;
});

/** Opens the builder, with a clipboard that tests can read: browsers keep theirs to themselves. */
async function open(hash = '', width = 1024): Promise<{ opened: OpenedPage; copied: string[] }> {
  const opened = await openPage(`/builder/${hash}`, { width, height: 800 });
  page = opened;
  const copied: string[] = [];
  Object.defineProperty(opened.window.navigator, 'clipboard', {
    value: { writeText: async (text: string) => void copied.push(text) },
  });
  await until('the builder to know its release', () =>
    find(opened, 'nav[aria-labelledby="developers-heading"]'),
  );
  return { opened, copied };
}

function find<E extends HTMLElement>({ document: own }: OpenedPage, selector: string): E | undefined {
  return own.querySelector<E>(selector) ?? undefined;
}

/** What has the focus in the frame, which has it on this page. */
const focused = ({ document: own }: OpenedPage) => own.activeElement?.id ?? '';

async function focusFrame(opened: OpenedPage): Promise<void> {
  await until('the search to have the focus', () => focused(opened) === 'place');
  // The frame has no focus of its own before somebody uses it.
  const field = find(opened, '#place')!;
  field.blur();
  field.focus();
}

/** The driver of WebKit sends no keys to a frame, so what they do is done there. */
const HAS_KEYS = !/AppleWebKit(?!.*Chrome)/u.test(navigator.userAgent);

async function type(opened: OpenedPage, text: string): Promise<void> {
  if (HAS_KEYS) return sendKeys({ type: text });
  const field = opened.document.activeElement as HTMLInputElement;
  field.value = text;
  field.dispatchEvent(new opened.window.InputEvent('input', { bubbles: true }));
}

async function press(opened: OpenedPage, key: string): Promise<void> {
  if (HAS_KEYS) return sendKeys({ press: key });
  const target = opened.document.activeElement as HTMLElement;
  const event = new opened.window.KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  if (!target.dispatchEvent(event)) return;
  if (key === 'Tab') stopsOf(opened)[stopsOf(opened).indexOf(target) + 1]?.focus();
  if (key === 'Enter' && target.localName === 'button') target.click();
}

/** What Tab goes through, in order; of several radio buttons the chosen one. */
function stopsOf({ document: own }: OpenedPage): HTMLElement[] {
  return [...own.querySelectorAll<HTMLElement>('a[href],button,input,select,textarea,summary,[tabindex]')]
    .filter((stop) => stop.checkVisibility())
    .filter((stop) => !stop.matches('input[type="radio"]:not(:checked)'));
}

async function searchFor(opened: OpenedPage, text: string): Promise<HTMLElement> {
  await type(opened, text);
  return until('a place to be found', () => find(opened, '[role="option"]'));
}

describe('The builder', function () {
  this.timeout(60_000);

  it('copies the tag of a ward in four actions with a mouse: search, choose a place, choose a widget, copy', async () => {
    const { opened, copied } = await open();
    await focusFrame(opened);
    (await searchFor(opened, 'Ardwick')).click();
    find(opened, '#widget-odm-area-profile')!.click();
    find(opened, '#copy')!.click();
    await until('the tag to be copied', () => copied.length > 0);
    expect(copied[0]).to.contain(`<odm-area-profile ${WARD}>`);
    expect(copied[0]).to.match(/^<script type="module" src="https:\/\/cdn[^"]+" integrity="sha384-/u);
    await until('the page to say so', () => find(opened, '#copy-status')!.textContent.includes('Copied'));
    expect(opened.errors).to.deep.equal([]);
    expect(opened.console).to.deep.equal([]);
  });

  it('copies the tag of a ward by keyboard alone: type, Enter, Tab to the button, Enter', async () => {
    const { opened, copied } = await open();
    await focusFrame(opened);
    await searchFor(opened, 'Ardwick');
    await press(opened, 'Enter');
    await until('the ward to be in the address', () => opened.window.location.hash === '#place=E05011351');
    // Past the chosen widget, the other widgets, and the kind of site.
    for (let tabs = 0; tabs < 4 && focused(opened) !== 'copy'; tabs += 1) await press(opened, 'Tab');
    expect(focused(opened)).to.equal('copy');
    await press(opened, 'Enter');
    await until('the tag to be copied', () => copied.length > 0);
    expect(copied[0]).to.contain(`<odm-ward-deprivation ${WARD}>`);
  });

  it('chooses among places by arrow keys, says how many there are, and closes the list by Escape', async () => {
    const { opened } = await open();
    await focusFrame(opened);
    await searchFor(opened, 'Newport');
    const field = find<HTMLInputElement>(opened, '#place')!;
    expect(field.getAttribute('aria-expanded')).to.equal('true');
    expect(find(opened, '#place-status')!.textContent).to.match(/^\d+ places/u);
    expect(field.getAttribute('aria-activedescendant')).to.equal('place-0');
    await press(opened, 'ArrowDown');
    await until(
      'the second place to be marked',
      () => field.getAttribute('aria-activedescendant') === 'place-1',
    );
    expect(find(opened, '#place-1')!.getAttribute('aria-selected')).to.equal('true');
    await press(opened, 'Escape');
    await until('the list to close', () => field.getAttribute('aria-expanded') === 'false');
    expect(opened.window.location.hash).to.equal('');
  });

  it('takes the code and the preview of a place away when nothing is called what is typed', async () => {
    const { opened } = await open('#place=E05011351');
    await until('the code', () => find(opened, '.output pre'));
    find(opened, '#place')!.focus();
    const field = find<HTMLInputElement>(opened, '#place')!;
    field.value = 'Xyzzyville';
    field.dispatchEvent(new opened.window.InputEvent('input', { bubbles: true }));
    await until('the message', () => find(opened, '#place-status.error')?.textContent.includes('Xyzzyville'));
    await until('the code to go', () => !find(opened, '.output pre'));
    expect(find(opened, 'odm-preview-frame')).to.equal(undefined);
    expect(field.value).to.equal('Xyzzyville');
    expect(opened.window.location.hash).to.equal('');
  });

  it('offers the example of a place only where a place is missing', async () => {
    for (const [widget, has] of [
      ['widget=representation', true],
      ['widget=term', false],
      ['widget=declaration-badge', false],
    ] as const) {
      const { opened } = await open(`#${widget}`);
      expect(find(opened, 'p.empty')!.textContent).to.contain('The widget shows here');
      expect(Boolean(find(opened, 'p.empty a')), widget).to.equal(has);
      opened.close();
    }
  });

  it('draws the widget in its preview, in the page’s language and in Welsh', async () => {
    const { opened } = await open('#place=W05001273');
    const sentence = () => {
      const frame = find<HTMLIFrameElement>(opened, 'odm-preview-frame iframe');
      const widget = frame?.contentDocument?.querySelector('odm-ward-deprivation');
      return widget?.shadowRoot?.querySelector('[part~="headline"]')?.textContent.trim();
    };
    await until('the sentence', () => sentence()?.includes('Canton'));
    find(opened, '#preview-welsh')!.click();
    await until('the Welsh sentence', () => sentence()?.includes('Treganna'));
    expect(opened.window.location.hash).to.equal('#place=W05001273&preview=welsh');
  });

  for (const [language, hash] of [
    ['English', '#place=E05011351&for=frame'],
    ['Welsh', '#place=W05001273&page=cy&for=drupal'],
  ] as const)
    it(`does not scroll horizontally at 320 pixels in ${language}`, async () => {
      const { opened } = await open(hash, 320);
      await until('the code', () => find(opened, '.output pre'));
      for (const details of opened.document.querySelectorAll('details')) details.open = true;
      expect(opened.document.documentElement.scrollWidth).to.be.at.most(320);
    });

  it('asks for what is missing, and puts the focus there', async () => {
    const { opened, copied } = await open('#widget=events');
    find(opened, '#copy')!.click();
    await until('the message', () =>
      find(opened, '#copy-status')!.textContent.includes('Address of your calendar'),
    );
    expect(focused(opened)).to.equal('option-src');
    expect(copied).to.deep.equal([]);
  });
});
