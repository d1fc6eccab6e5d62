import '@odm-widgets/area-profile/define.js';
import type { AreaProfile } from '@odm-widgets/area-profile';
import { expect } from 'chai';
import { expectAxeClean } from '../support/axe.js';
import { captureConsole } from '../support/capture-console.js';
import { fakeFetch, jsonResponse, requestUrl } from '../support/fake-fetch.js';
import { textOf } from '../support/shadow-dom.js';
import { notEmpty } from '../support/not-empty.js';
import { until } from '../support/until.js';

const ADDRESS = location.href;
const undo: (() => void)[] = [];

afterEach(() => {
  for (const back of undo.splice(0)) back();
  document.querySelector('odm-area-profile')?.remove();
  history.replaceState(null, '', ADDRESS);
});

const all = <T extends HTMLElement = HTMLElement>(widget: AreaProfile, selector: string) => [
  ...widget.shadowRoot!.querySelectorAll<T>(selector),
];
const find = <T extends HTMLElement = HTMLElement>(widget: AreaProfile, selector: string) =>
  all<T>(widget, selector)[0]!;
const box = (widget: AreaProfile, code: string) =>
  find<HTMLInputElement>(widget, `.picker-list [data-code="${code}"]`);
const total = (widget: AreaProfile) => textOf(find(widget, '.picker-total'));
const announced = (widget: AreaProfile) =>
  textOf(find(widget, '[role="status"].status')).replace(/\u00A0$/u, '');
const press = (widget: AreaProfile, action: string) =>
  find<HTMLButtonElement>(widget, `[data-action="${action}"]`).click();

/** A profile with its picker shown. */
async function openPicker(attributes: Record<string, string> = {}): Promise<AreaProfile> {
  const widget = document.createElement('odm-area-profile');
  const own = { 'api-base': '/packages/dataset/', sections: 'none', picker: '', ...attributes };
  for (const [name, value] of Object.entries(own)) widget.setAttribute(name, value);
  document.body.append(widget);
  await until('the picker', () => widget.shadowRoot && find(widget, '.picker-search input'));
  return widget;
}

/** Waits for a text in the live region. */
async function untilAnnounced(widget: AreaProfile, text: RegExp): Promise<void> {
  await until(`an announcement like ${text}`, () => text.test(announced(widget)));
}

/** Searches for a place, and waits for the answer. */
async function search(widget: AreaProfile, text: string, answer: RegExp): Promise<void> {
  const input = find<HTMLInputElement>(widget, '.picker-search input');
  input.value = text;
  input.dispatchEvent(new Event('input'));
  find<HTMLFormElement>(widget, '.picker-search').requestSubmit();
  await untilAnnounced(widget, answer);
  expect(textOf(find(widget, '.picker-answer'))).to.match(answer);
}

async function openWard(widget: AreaProfile, ward: string): Promise<void> {
  const details = box(widget, ward).closest('li')!.querySelector('details')!;
  details.querySelector('summary')!.click();
  await until('its neighbourhoods', () => details.querySelector('[data-code]'));
}

function captureClipboard(): string[] {
  const copied: string[] = [];
  const own = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: { writeText: (text: string) => Promise.resolve(void copied.push(text)) },
  });
  undo.push(() => {
    if (own) Object.defineProperty(navigator, 'clipboard', own);
    else delete (navigator as { clipboard?: unknown }).clipboard;
  });
  return copied;
}

describe('the picker of odm-area-profile', () => {
  it('waits for the visitor where the tag names no place', async () => {
    const widget = await openPicker();
    expect(widget.status).to.equal('idle');
    expect(total(widget)).to.equal('Nothing is chosen yet.');
  });

  it('finds a council, adds a ward and a neighbourhood of another, and shows both as one area', async () => {
    const widget = await openPicker();
    await search(widget, 'Manchester', /^Manchester is shown: choose its wards and neighbourhoods\.$/u);
    box(widget, 'E05011351').click();
    await until('the ward', () => total(widget) === 'Chosen: 1 ward');
    expect(announced(widget)).to.equal('Ardwick was added. Chosen: 1 ward.');
    await openWard(widget, 'E05011370');
    const [lsoa] = all<HTMLInputElement>(widget, '.picker-list details [data-code]');
    lsoa!.click();
    await until('both', () => total(widget) === 'Chosen: 1 ward and 1 neighbourhood');
    await until('the part of a ward', () => box(widget, 'E05011370').indeterminate);
    const name = find<HTMLInputElement>(widget, '[data-name]');
    name.value = 'Our patch';
    name.dispatchEvent(new Event('input'));
    const changes: unknown[] = [];
    widget.addEventListener('odm-change', (event) => changes.push(event.detail));
    press(widget, 'show');
    await until('the profile', () => widget.status === 'ready');
    expect(changes).to.deep.equal([
      { wards: ['E05011351'], lsoas: [lsoa!.dataset['code']], areaName: 'Our patch' },
    ]);
    expect(textOf(find(widget, '[part="headline"]'))).to.match(/ live in Our patch;/u);
    expect(total(widget)).to.equal('Chosen: 1 ward and 1 neighbourhood');
  });

  it('chooses neighbourhoods or whole wards on the map, with the keyboard too', async () => {
    const widget = await openPicker({ ward: 'E05011351', authority: 'E08000003' });
    const map = await until('the map', () => find<HTMLElementTagNameMap['odm-map']>(widget, 'odm-map'));
    await until('its list', () => map.shadowRoot?.querySelector('.points li'));
    const index = map.figure!.points.findIndex(({ id }) => id === 'E01005061');
    const item = map.shadowRoot!.querySelectorAll('.points li')[index]!;
    item.dispatchEvent(new KeyboardEvent('keydown', { key: ' ', bubbles: true, cancelable: true }));
    await until('the rest of the ward', () => total(widget) === 'Chosen: 9 neighbourhoods');
    expect(map.selected.has('E01005061')).to.equal(false);
    const unit = find<HTMLSelectElement>(widget, '.picker-places select');
    unit.value = 'ward';
    unit.dispatchEvent(new Event('change'));
    item.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
    await until('the ward', () => total(widget) === 'Chosen: 1 ward');
  });

  it('takes places away again, keeps the focus among the buttons, and ends at the search field', async () => {
    const widget = await openPicker({ wards: 'E05011351 E05011370' });
    await until('both wards', () => all(widget, '[data-remove]').length === 2);
    const [first] = all<HTMLButtonElement>(widget, '[data-remove]');
    expect(first!.getAttribute('aria-label')).to.equal('Remove Ardwick');
    first!.focus();
    first!.click();
    await until('one ward', () => all(widget, '[data-remove]').length === 1);
    const [second] = all<HTMLButtonElement>(widget, '[data-remove]');
    await until('the focus', () => widget.shadowRoot!.activeElement === second);
    second!.click();
    await until('the focus', () => widget.shadowRoot!.activeElement?.localName === 'input');
    expect(total(widget)).to.equal('Nothing is chosen yet.');
  });

  it('copies the tag, and a link with the codes alone', async () => {
    const copied = captureClipboard();
    const widget = await openPicker({ ward: 'E05011351', authority: 'E08000003' });
    await until('the ward', () => total(widget) === 'Chosen: 1 ward');
    press(widget, 'tag');
    await until('the tag', () => copied.length === 1);
    expect(copied[0]).to.equal(
      '<odm-area-profile ward="E05011351" authorities="E08000003"></odm-area-profile>',
    );
    press(widget, 'link');
    await until('the link', () => copied.length === 2);
    expect(new URL(copied[1]!).hash).to.equal('#odm-area=E05011351');
    await untilAnnounced(widget, /^A link to this page with the area was copied\.$/u);
  });

  it('shows the area of a link, and another when the address changes', async () => {
    history.replaceState(null, '', '#odm-area=E05011351&name=Our%20patch');
    const widget = await openPicker({ ward: 'E05011370' });
    await until('the area', () => widget.status === 'ready');
    expect(textOf(find(widget, '[part="headline"]'))).to.match(/ live in Our patch;/u);
    location.hash = '#odm-area=E05011370';
    await until('the other', () => /Longsight/u.test(textOf(find(widget, '[part="headline"]'))));
  });

  it('adds the neighbourhood of a postcode, and says when there is none', async () => {
    const places = {
      country: 'England',
      admin_district: 'Manchester',
      admin_ward: 'Ardwick',
      codes: { admin_district: 'E08000003', admin_ward: 'E05011351', lsoa21: 'E01005061' },
    };
    const network = fakeFetch({
      '/postcodes/M12%206JH': jsonResponse({ status: 200, result: places }),
      'postcodes.io': jsonResponse({ status: 404 }, 404),
    });
    undo.push(network.release);
    const widget = await openPicker();
    await search(
      widget,
      'M12 6JH',
      /^Manchester \d{3}[A-F] in Manchester, the neighbourhood of the postcode, was added\.$/u,
    );
    expect(total(widget)).to.equal('Chosen: 1 neighbourhood');
    await search(widget, 'M99 9ZZ', /^This postcode was not found\. Check it, or try one nearby\.$/u);
    expect(total(widget)).to.equal('Chosen: 1 neighbourhood');
  });

  it('offers wards of the same name, with their councils', async () => {
    const widget = await openPicker();
    await search(widget, 'Ardwick, Leeds', /^No council or ward is called “Ardwick, Leeds”\.$/u);
    await search(widget, 'Central', /^There are \d+ wards of that name\. Which do you mean\?$/u);
    const choices = all<HTMLButtonElement>(widget, '.picker-choices button');
    for (const choice of notEmpty(choices)) expect(textOf(choice)).to.match(/^Central, ./u);
    choices[0]!.click();
    await until('its ward', () => total(widget) === 'Chosen: 1 ward');
  });

  it('keeps its list where the map cannot be loaded, and loads it again', async () => {
    let fails = true;
    const before = globalThis.fetch;
    globalThis.fetch = (input, init) =>
      fails && requestUrl(input).includes('/boundaries/')
        ? Promise.resolve(new Response('', { status: 404 }))
        : before(input, init);
    undo.push(() => (globalThis.fetch = before));
    const guard = captureConsole();
    undo.push(guard.release);
    const widget = await openPicker({ ward: 'E05011351', authority: 'E08000003' });
    await until('the notice', () => find(widget, '.picker-places .notice'));
    expect(box(widget, 'E05011351').checked).to.equal(true);
    fails = false;
    find<HTMLButtonElement>(widget, '.picker-places .notice + button').click();
    await until('the map', () => find(widget, 'odm-map'));
  });

  it('has boxes that grow with the text, and are never smaller than 24 pixels', async () => {
    const widget = await openPicker({ ward: 'E05011351' });
    await until('its list', () => find(widget, '.picker-list input'));
    const width = () => find(widget, '.picker-list input').getBoundingClientRect().width;
    widget.style.fontSize = '32px';
    expect(width()).to.equal(48);
    widget.style.fontSize = '10px';
    expect(width()).to.equal(24);
  });

  it('is accessible, and in Welsh speaks Welsh', async () => {
    const widget = await openPicker({ ward: 'W05001273', lang: 'cy' });
    await until('the map', () => find(widget, 'odm-map'));
    await until('the Welsh words', () => total(widget).startsWith('Wedi’u dewis'));
    expect(textOf(find(widget, 'legend'))).to.equal('Dewis ardal');
    await expectAxeClean(widget);
  });
});
