import { expect } from 'chai';
import '@odm-widgets/area-profile/define.js';
import '@odm-widgets/declaration/badge/define.js';
import '@odm-widgets/declaration/principles/define.js';
import '@odm-widgets/events/define.js';
import '@odm-widgets/lexicon/lexicon/define.js';
import '@odm-widgets/lexicon/term/define.js';
import '@odm-widgets/newsletter/define.js';
import '@odm-widgets/representation/political-control/define.js';
import '@odm-widgets/representation/representation/define.js';
import '@odm-widgets/ward-deprivation/define.js';
import { captureConsole } from '../support/capture-console.js';
import { isShown, textOf } from '../support/shadow-dom.js';
import { until } from '../support/until.js';

type Widget = HTMLElement & { status: string; updateComplete: Promise<unknown> };

/** What a visitor of a live site has: figures all the same, or what the author wrote, alone or with a sentence. */
type Visitor = 'figures' | 'fallback' | 'sentence';

const MAILCHIMP = 'https://example.us1.list-manage.com/subscribe/post?u=1&amp;id=2';
const KEY = 'a'.repeat(43);

/** Tags as people mistype them, with what their author sees and what a visitor does. */
const MISTAKEN: readonly (readonly [tag: string, author: string, visitor: Visitor])[] = [
  ['<odm-ward-deprivation>', 'No place is named yet. Add ward="…"', 'fallback'],
  ['<odm-ward-deprivation wards="E05011351">', 'no attribute wards. Did you mean “ward”?', 'fallback'],
  ['<odm-ward-deprivation ward="E0501135">', 'There is no ward “E0501135”. ', 'sentence'],
  [
    '<odm-ward-deprivation ward="Ardwik" authority="Manchester">',
    'Did you mean “Ardwick” (E05011351)?',
    'sentence',
  ],
  [
    '<odm-ward-deprivation ward="Hardwick" authority="Manchester">',
    'There is no Hardwick in Manchester; ',
    'sentence',
  ],
  [
    '<odm-ward-deprivation ward="Rdwick" authority="Manchester">',
    'Did you mean “Ardwick” (E05011351)?',
    'sentence',
  ],
  [
    '<odm-ward-deprivation ward="Central" authority="Bury">',
    'There is no Central in Bury; 13 elsewhere. Write',
    'sentence',
  ],
  ['<odm-ward-deprivation ward="Ardwick" authority="Manchster">', 'Did you mean “Manchester”?', 'sentence'],
  [
    '<odm-ward-deprivation ward="E05011351" authorty="E08000003">',
    'authorty. Did you mean “authority”?',
    'figures',
  ],
  ['<odm-ward-deprivation ward="E05011351" domain="incme">', 'Did you mean “income”?', 'figures'],
  ['<odm-ward-deprivation ward="E05011351" view="domain">', 'Did you mean “domains”?', 'figures'],
  ['<odm-ward-deprivation ward="E05011351" release="2024">', 'Use one of: 2025, 2019.', 'figures'],
  ['<odm-ward-deprivation ward="E05011351" heading-level="h7">', 'use a number from 2 to 6', 'figures'],
  [
    '<odm-ward-deprivation ward="E05011351" compare="athority">',
    'compare="athority": use authority',
    'figures',
  ],
  ['<odm-ward-deprivation ward="E05011351" api-base="htp://x y">', 'is not an address such as', 'sentence'],
  [
    '<odm-ward-deprivation ward="E05011351" sauce="live">',
    'no attribute sauce. Did you mean “source”?',
    'figures',
  ],
  ['<odm-ward-deprivation ward="E05011351" theme="drak">', 'use light, dark or auto', 'figures'],
  ['<odm-ward-deprivation ward="E05011351" lang="welsh">', 'words in English (en) and Welsh (cy)', 'figures'],
  ['<odm-political-control>', 'No councils are named yet.', 'fallback'],
  ['<odm-political-control authoritys="E08000003">', 'Did you mean “authority”?', 'fallback'],
  ['<odm-political-control authority="Manchster">', 'Did you mean “Manchester”?', 'sentence'],
  ['<odm-political-control authority="Cardif" nation="wales">', 'Did you mean “Cardiff”?', 'sentence'],
  ['<odm-political-control authorities="123; 45">', 'write codes or names of councils', 'sentence'],
  ['<odm-political-control region="North Wst">', 'Did you mean “North West”?', 'sentence'],
  [
    '<odm-political-control combined-authority="Greater Manchster">',
    'Did you mean “Greater Manchester”?',
    'sentence',
  ],
  ['<odm-political-control nation="englnd">', 'Did you mean “england”?', 'fallback'],
  ['<odm-political-control authority="E08000003" order="nme">', 'Did you mean “name”?', 'figures'],
  ['<odm-political-control authority="E08000003" layout="hexes">', 'Use one of: grid, hex.', 'figures'],
  ['<odm-political-control authority="E08000003" colums="2">', 'Did you mean “columns”?', 'figures'],
  ['<odm-representation>', 'No councils are named yet.', 'fallback'],
  ['<odm-representation authority="E0800000X">', 'write codes or names of councils', 'sentence'],
  ['<odm-representation authority="Manchster">', 'Did you mean “Manchester”?', 'sentence'],
  ['<odm-representation authority="Swansee" nation="wales">', 'Did you mean “Swansea”?', 'sentence'],
  ['<odm-representation authority="E08000003" view="ward">', 'Did you mean “wards”?', 'figures'],
  [
    '<odm-representation authority="E08000003" view="turnout" year="2023">',
    'Use one of: 2024, 2025.',
    'figures',
  ],
  ['<odm-representation council="E08000003">', 'no attribute council. There are: ', 'fallback'],
  ['<odm-representation region="Narnia">', '“Narnia” was not found.', 'sentence'],
  ['<odm-representation authority="E08000003" no-tabel>', 'Did you mean “no-table”?', 'figures'],
  ['<odm-area-profile>', 'No place is named yet.', 'fallback'],
  ['<odm-area-profile ward="E0501135">', 'There is no ward “E0501135”.', 'sentence'],
  [
    '<odm-area-profile ward="Ardwik" authority="Manchester">',
    'Did you mean “Ardwick” (E05011351)?',
    'sentence',
  ],
  [
    '<odm-area-profile ward="Central" authority="Bury">',
    'There is no Central in Bury; 13 elsewhere. Write',
    'sentence',
  ],
  // A sentence to everybody: the author sees it in the same place.
  ['<odm-area-profile wards="E05011351, W05000001">', '', 'sentence'],
  ['<odm-area-profile lsoas="E0100">', '"E0100" is no code of an LSOA', 'fallback'],
  ['<odm-area-profile ward="E05011351" sections="poeple">', 'Did you mean “people”?', 'figures'],
  ['<odm-area-profile ward="E05011351" section="people">', 'Did you mean “sections”?', 'figures'],
  ['<odm-area-profile ward="E05011351" compare="councl">', 'compare="councl": use authority', 'figures'],
  ['<odm-events>', 'No events are named yet. Add src=', 'fallback'],
  ['<odm-events src="htp://x">', 'Write one that begins with https://.', 'sentence'],
  ['<odm-events src="/nothing.ics">', '/nothing.ics answered 404.', 'sentence'],
  ['<odm-events src="/examples/plain.html">', 'Use the address of its calendar feed instead.', 'sentence'],
  ['<odm-events src="#missing">', 'no script of this page has that id', 'sentence'],
  ['<odm-events source="/examples/data/events.ics">', 'no attribute source. There are: ', 'fallback'],
  ['<odm-events src="/examples/data/events.ics" type="icall">', 'Did you mean “ical”?', 'figures'],
  ['<odm-events src="/examples/data/events.ics" layout="calendar">', 'Use one of: list, cards', 'figures'],
  ['<odm-events src="/examples/data/events.ics" layout="mnth">', 'Did you mean “month”?', 'figures'],
  ['<odm-events src="/examples/data/events.ics" zone="Europe/Lundon">', 'is no time zone', 'figures'],
  ['<odm-events src="/examples/data/events.ics" now="tomorrow">', 'is no date', 'figures'],
  [
    `<odm-newsletter provider="mailchmp" action="${MAILCHIMP}" privacy-href="/privacy" consent="News">`,
    'Did you mean “mailchimp”?',
    'sentence',
  ],
  ['<odm-newsletter provider="mailchimp" privacy-href="/privacy" consent="News">', 'Add action=', 'sentence'],
  [
    '<odm-newsletter provider="mailchimp" action="http://example.org/x" privacy-href="/privacy" consent="News">',
    'action must begin with https://',
    'sentence',
  ],
  [
    `<odm-newsletter provider="mailchimp" action="${MAILCHIMP}" consent="News">`,
    'Add privacy-href=',
    'sentence',
  ],
  ['<odm-newsletter provder="mailchimp">', 'Did you mean “provider”?', 'fallback'],
  ['<odm-declaration src="htp://x">', 'is not an address. Write one such as', 'sentence'],
  ['<odm-declaration-badge>', 'No supporter is named yet.', 'fallback'],
  [
    '<odm-declaration-badge supporter="“x”" register="/r.json" key="abc">',
    'is no id of a register',
    'sentence',
  ],
  ['<odm-declaration-badge supporter="x" register="/r.json" key="abc">', 'is not a public key', 'sentence'],
  [
    `<odm-declaration-badge supporter="x" register="/r.json" key="${KEY}" min-sequence="three">`,
    'min-sequence takes the number of a register',
    'sentence',
  ],
  [
    `<odm-declaration-badge supporter="x" register="htp://x" key="${KEY}">`,
    'is not an address. Write one such as',
    'sentence',
  ],
  ['<odm-lexicon src="htp://x">', 'is not an address. Write one such as', 'sentence'],
  ['<odm-lexicon src="/examples/data/nothing.json">', 'nothing.json answered 404.', 'sentence'],
  ['<odm-lexicon topic="kerb">', 'Did you mean “kerbs”?', 'figures'],
  ['<odm-lexicon who="wheelchairs">', 'Did you mean “wheelchair”?', 'figures'],
  [
    '<odm-lexicon action="http://example.org/post" privacy-href="/privacy">',
    'begins with https://',
    'figures',
  ],
  ['<odm-lexicon action="https://example.org/post">', 'no form without a privacy notice', 'figures'],
  ['<odm-lexicon source="/lexicon.json">', 'no attribute source. There are: ', 'figures'],
  ['<odm-term src="htp://x">', 'is not an address. Write one such as', 'fallback'],
  ['<odm-term term="droped-kerb">', 'Did you mean “dropped kerb”?', 'figures'],
  ['<odm-term layout="tooltip">', 'Use one of: popover, block.', 'figures'],
  ['<odm-term terms="dropped-kerb">', 'no attribute terms. Did you mean “term”?', 'figures'],
];

const FALLBACK = 'What the author wrote';
const settings = document.documentElement.dataset;
let container: HTMLElement;
let guard: ReturnType<typeof captureConsole>;

async function show(start: string): Promise<Widget> {
  const name = /<([\w-]+)/u.exec(start)![1]!;
  const inside = name === 'odm-term' ? 'dropped kerb' : `<p>${FALLBACK}</p>`;
  const base =
    name === 'odm-newsletter' || start.includes('api-base') ? '' : ' api-base="/packages/dataset/"';
  container.innerHTML = `${start.replace(/>$/u, `${base}>`)}${inside}</${name}>`;
  const widget = container.firstElementChild as Widget;
  await widget.updateComplete;
  await until('the answer', () => widget.status !== 'loading');
  await widget.updateComplete;
  return widget;
}

const notesOf = (widget: Widget) => widget.shadowRoot!.querySelector('.author-notes');

beforeEach(() => {
  guard = captureConsole();
  container = document.createElement('div');
  document.body.append(container);
});

afterEach(() => {
  container.remove();
  guard.release();
  settings['odmDebug'] = 'off';
});

describe('a mistaken tag', () => {
  it('is one of sixty and more, of every widget', () => {
    expect(MISTAKEN.length).to.be.greaterThan(60);
    const tags = new Set(MISTAKEN.map(([tag]) => /<([\w-]+)/u.exec(tag)![1]));
    expect(tags.size).to.equal(10);
  });

  for (const [tag, author, visitor] of MISTAKEN) {
    it(`${tag} tells its author what to write`, async () => {
      delete settings['odmDebug'];
      const widget = await show(tag);
      if (author) {
        const notes = await until('the note', () => notesOf(widget));
        await until(author, () => textOf(notes).includes(author));
        expect(textOf(notes)).to.contain('Only you see this').and.to.contain(`<${widget.localName}>`);
      } else {
        // What no ward or council is called is said to everybody.
        expect(textOf(widget.shadowRoot)).to.match(/[A-Z]\p{L}+ .+/u);
      }
    });

    it(`${tag} leaves a visitor with ${visitor === 'figures' ? 'figures' : 'what the author wrote'}`, async () => {
      const widget = await show(tag);
      expect(notesOf(widget)).to.equal(null);
      const text = textOf(widget.shadowRoot);
      expect(text).not.to.match(/Error\b|undefined|\bnull\b|\[object|Did you mean/u);
      const fallback = widget.querySelector('p');
      if (visitor === 'figures') {
        expect(['ready']).to.include(widget.status);
        if (fallback) expect(isShown(fallback)).to.equal(false);
        return;
      }
      if (fallback) expect(isShown(fallback)).to.equal(true);
      expect(widget.status).to.be.oneOf(visitor === 'fallback' ? ['idle', 'error'] : ['error', 'empty']);
      const problem = text.replace(FALLBACK, '');
      if (visitor === 'sentence') expect(problem).to.match(/[A-Z“][^.]{15,}[.:]/u);
    });
  }
});

describe('the note for an author', () => {
  it('goes when the tag is mended', async () => {
    delete settings['odmDebug'];
    const widget = await show('<odm-lexicon who="wheelchairs" sauce="x">');
    const notes = await until('both messages', () =>
      notesOf(widget)?.querySelectorAll('li').length === 2 ? notesOf(widget) : undefined,
    );
    expect(textOf(notes)).to.contain('wheelchairs').and.to.contain('sauce');
    widget.setAttribute('who', 'wheelchair');
    await until('one message', () => notesOf(widget)?.querySelectorAll('li').length === 1);
    widget.removeAttribute('sauce');
    await until('no message', () => !notesOf(widget));
  });

  it('is not fetched for a tag without a mistake', async () => {
    delete settings['odmDebug'];
    const widget = await show('<odm-lexicon topic="kerbs" class="wide" id="lexicon" data-x="1" onclick="">');
    await until('the terms', () => widget.shadowRoot!.querySelector('.term'));
    expect(notesOf(widget)).to.equal(null);
  });
});
