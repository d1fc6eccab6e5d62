import '@odm-widgets/ward-deprivation/define.js';
import { expect } from 'chai';
import { captureConsole } from '../support/capture-console.js';
import { expectCaveatsSaved, imageText, savedTexts } from '../support/contract/saved-caveats.js';
import { fakeFetch, jsonResponse } from '../support/fake-fetch.js';
import { deepElements, partOf, textOf } from '../support/shadow-dom.js';
import {
  chartDrawn,
  inState,
  mount,
  mounted,
  type WidgetUnderTest,
  type Widget,
} from '../support/shared-suite/widget-under-test.js';
import { until } from '../support/until.js';

const SUBJECT: WidgetUnderTest = {
  tag: 'odm-ward-deprivation',
  define: async () => {},
  attributes: { ward: 'E05011351', authority: 'E08000003' },
  property: ['ward', ''],
};
const widgetWith = (attributes: Record<string, string>): Widget => mount(SUBJECT, { attributes }).widget;
const says = (widget: Widget, text: string) =>
  until(`“${text}”`, () => textOf(widget.shadowRoot).includes(text), 10_000);
const headlineOf = (widget: Widget) => textOf(partOf(widget, 'headline'));

function select(widget: Widget, label: string): HTMLSelectElement {
  const found = deepElements(widget).find(
    (element): element is HTMLLabelElement =>
      element.localName === 'label' && textOf(element.querySelector('span')) === label,
  );
  return found!.querySelector('select')!;
}

function choose(element: HTMLSelectElement, value: string): void {
  element.value = value;
  element.dispatchEvent(new Event('change', { bubbles: true }));
}

afterEach(() => {
  for (const container of mounted.splice(0)) container.remove();
});

describe('attributes of odm-ward-deprivation that change', () => {
  it('shows the ward that was set last, however fast they change', async () => {
    const widget = widgetWith({ ward: 'E05011351' });
    widget.setAttribute('ward', 'E05011368');
    await Promise.resolve();
    widget.setAttribute('ward', 'E05011404');
    await says(widget, 'Middleton Park’s 19 neighbourhoods');
    expect(headlineOf(widget).includes('Ardwick')).to.equal(false);
  });

  it('switches to Welsh and back when lang changes', async () => {
    const widget = widgetWith(SUBJECT.attributes);
    await says(widget, '6 of Ardwick’s 10 neighbourhoods');
    widget.setAttribute('lang', 'cy');
    await says(widget, 'Mae 6 o’r 10 cymdogaeth yn ward Ardwick');
    widget.setAttribute('lang', 'en');
    await says(widget, '6 of Ardwick’s 10 neighbourhoods');
  });

  it('keeps the figures it shows while others load', async () => {
    const widget = widgetWith(SUBJECT.attributes);
    await inState(widget);
    widget.setAttribute('ward', 'E05011368');
    await (widget as unknown as { updateComplete: Promise<boolean> }).updateComplete;
    expect(headlineOf(widget)).to.not.equal('');
    await says(widget, 'Hulme’s 9 neighbourhoods');
  });
});

describe('the picker of odm-ward-deprivation', () => {
  it('starts from a council, shows the chosen ward and dispatches odm-change', async () => {
    const widget = widgetWith({ authority: 'E08000003', picker: '' });
    await says(widget, 'Choose a ward in Manchester');
    const changes: unknown[] = [];
    widget.addEventListener('odm-change', ({ detail }) => changes.push(detail));
    choose(select(widget, 'Ward'), 'E05011351');
    await says(widget, '6 of Ardwick’s 10 neighbourhoods');
    expect(changes).to.deep.equal([{ ward: 'E05011351' }]);
    expect(select(widget, 'Ward').value).to.equal('E05011351');
  });

  it('offers every ward of the council, by name', async () => {
    const widget = widgetWith({ ...SUBJECT.attributes, picker: '' });
    await inState(widget);
    const names = [...select(widget, 'Ward').options].map(({ text }) => text).slice(1);
    expect(names).to.have.length(32);
    expect(names).to.deep.equal([...names].sort());
  });

  it('changes the domain, the compared wards and the view', async () => {
    const widget = widgetWith({ ...SUBJECT.attributes, picker: '' });
    await inState(widget);
    choose(select(widget, 'Kind of deprivation'), 'crime');
    await says(widget, 'for crime.');
    choose(select(widget, 'Compare with'), 'E05011368');
    await says(widget, 'Hulme (Manchester):');
    const remove = await until('the button that removes it', () =>
      deepElements(widget).find((element) => textOf(element) === 'Remove Hulme'),
    );
    (remove as HTMLButtonElement).click();
    await until('Hulme to go', () => !textOf(widget.shadowRoot).includes('Hulme (Manchester)'));
    choose(select(widget, 'View'), 'domains');
    await says(widget, 'rank of each neighbourhood, overall and in each domain');
  });

  it('offers another ward to compare after each choice, with none shown as chosen', async () => {
    const widget = widgetWith({ ...SUBJECT.attributes, picker: '' });
    await inState(widget);
    choose(select(widget, 'Compare with'), 'E05011368');
    await says(widget, 'Hulme (Manchester):');
    expect(select(widget, 'Compare with').value).to.equal('');
    // The option that moved to the index of the chosen one.
    const next = [...select(widget, 'Compare with').options].find(({ text }) => text === 'Levenshulme')!;
    choose(select(widget, 'Compare with'), next.value);
    await says(widget, 'Levenshulme (Manchester):');
    expect(select(widget, 'Compare with').value).to.equal('');
  });

  it('takes no fourth ward to compare, and removes each with focus kept in the picker', async () => {
    const wards = 'E05011368 E05011404 E05011355';
    const widget = widgetWith({ ...SUBJECT.attributes, picker: '', compare: wards });
    await inState(widget);
    expect(select(widget, 'Compare with').disabled).to.equal(true);
    for (let left = 3; left > 0; left -= 1) {
      const buttons = deepElements(widget).filter((element) => textOf(element).startsWith('Remove '));
      const button = buttons.filter(({ localName }) => localName === 'button').at(-1) as HTMLButtonElement;
      button.focus();
      button.click();
      await until(
        `${left - 1} left`,
        () => widget.getAttribute('compare') !== null && select(widget, 'Compare with'),
      );
      await widget.updateComplete;
      // The button is removed: focus stays in the fields that compare.
      const { activeElement } = widget.shadowRoot!;
      expect(Boolean(activeElement?.closest('.compare')), `focus with ${left - 1} left`).to.equal(true);
    }
    await until('no comparison', () => !textOf(widget.shadowRoot).includes('Remove '));
    expect(select(widget, 'Compare with').disabled).to.equal(false);
  });

  it('lists a compared ward whose code is written in lower case', async () => {
    const widget = widgetWith({ ...SUBJECT.attributes, picker: '', compare: 'authority e05011368' });
    await says(widget, 'Hulme (Manchester):');
    await says(widget, 'Remove Hulme');
    const offered = [...select(widget, 'Compare with').options].map(({ value }) => value);
    expect(offered).to.not.include('E05011368');
  });

  it('shows the suggested ward when its button is pressed', async () => {
    const widget = widgetWith({ ward: 'E05O11351' });
    await says(widget, 'The nearest is E05011351');
    const button = deepElements(widget).find((element) => textOf(element) === 'Show Ardwick, Manchester');
    (button as HTMLButtonElement).click();
    await says(widget, '6 of Ardwick’s 10 neighbourhoods');
  });
});

describe('requests of odm-ward-deprivation', () => {
  it('fetches the file of domain ranks only when domains are shown', async () => {
    const { requests, release } = fakeFetch({});
    try {
      const widget = widgetWith({ ward: 'E05010114', authority: 'E07000134' });
      await until('an answer', () => widget.status !== 'loading' && widget.status !== 'idle');
      expect(requests.some((url) => url.includes('/domains/'))).to.equal(false);
      widget.setAttribute('ward', 'E05010090');
      widget.setAttribute('view', 'domains');
      await until('the file of the domains', () =>
        requests.some((url) => url.includes('/domains/E07000134')),
      );
      await inState(widget);
    } finally {
      release();
    }
  });

  it('fetches each file once for twenty widgets', async () => {
    const { requests, release } = fakeFetch({});
    try {
      const { widgets } = mount(SUBJECT, {
        copies: 20,
        attributes: { ward: 'E05011230', authority: 'E08000013' },
      });
      await Promise.all(
        widgets.map((widget) => until('an answer', () => !['loading', 'idle'].includes(widget.status))),
      );
      expect(new Set(requests).size).to.equal(requests.length);
    } finally {
      release();
    }
  });

  const found = {
    status: 200,
    result: {
      country: 'England',
      admin_ward: 'Ardwick',
      admin_district: 'Manchester',
      codes: { admin_ward: 'E05011351', admin_district: 'E08000003', lsoa21: 'E01005065' },
    },
  };

  it('sends a postcode to postcodes.io only, and does not show it', async () => {
    const { requests, release } = fakeFetch({ 'api.postcodes.io/postcodes/M12%206JH': jsonResponse(found) });
    try {
      const widget = widgetWith({ postcode: 'm12 6jh' });
      await says(widget, '6 of Ardwick’s 10 neighbourhoods');
      const elsewhere = requests.filter((url) => !url.startsWith(location.origin));
      expect(elsewhere).to.deep.equal(['https://api.postcodes.io/postcodes/M12%206JH']);
      expect(requests.filter((url) => /M12|m12/u.test(url))).to.have.length(1);
      expect(textOf(widget.shadowRoot).includes('M12')).to.equal(false);
    } finally {
      release();
    }
  });

  it('takes a postcode in the ward attribute for a postcode', async () => {
    const { release } = fakeFetch({ 'api.postcodes.io/postcodes/M12%206JL': jsonResponse(found) });
    try {
      await says(widgetWith({ ward: 'm12 6jl' }), '6 of Ardwick’s 10 neighbourhoods');
    } finally {
      release();
    }
  });

  it('finds the ward by the neighbourhood of the postcode when its own ward is newer', async () => {
    const later = {
      ...found,
      result: {
        ...found.result,
        codes: { ...found.result.codes, admin_ward: 'E05015927', admin_district: 'E08000003' },
      },
    };
    const { release } = fakeFetch({ 'postcodes/M12%206JJ': jsonResponse(later) });
    try {
      const widget = widgetWith({ postcode: 'M12 6JJ' });
      await says(widget, 'is counted in');
      expect(headlineOf(widget)).to.match(/neighbourhoods (?:is|are) among/u);
    } finally {
      release();
    }
  });

  const nowhere = jsonResponse({ status: 404, error: 'Postcode not found' }, 404);
  const abroad = (country: string) => jsonResponse({ status: 200, result: { country, codes: {} } });
  const ended = jsonResponse({ status: 200, result: { year_terminated: 2019, month_terminated: 3 } });
  // Each test has its own postcode: responses are cached for the life of the page.
  for (const [name, postcode, answers, words] of [
    [
      'in Wales',
      'CF10 4UW',
      { '/postcodes/CF10': abroad('Wales') },
      'a place in Wales, which has its own index',
    ],
    ['in the Isle of Man', 'IM1 1AA', { '/postcodes/IM1': abroad('Isle of Man') }, 'the Isle of Man'],
    [
      'out of use',
      'M1 1AA',
      { '/terminated_postcodes/M1': ended, '/postcodes/M1': nowhere },
      'use in March 2019',
    ],
    ['that is unknown', 'M99 9ZZ', { postcodes: nowhere }, 'This postcode was not found.'],
  ] as const) {
    it(`explains why there are no figures for a postcode ${name}`, async () => {
      const { release } = fakeFetch(answers);
      try {
        await says(widgetWith({ postcode }), words);
      } finally {
        release();
      }
    });
  }

  it('sends no request for a malformed postcode', async () => {
    const { requests, release } = fakeFetch({});
    try {
      await says(widgetWith({ postcode: 'M12' }), 'That does not look like a full postcode.');
      expect(requests).to.deep.equal([]);
    } finally {
      release();
    }
  });
});

describe('figures saved from odm-ward-deprivation', () => {
  const RELATIVE =
    'Deprivation is relative: it compares areas, and says nothing about any one person or household there.';

  it('carry the caveats and all sources of the page', async () => {
    const widget = widgetWith(SUBJECT.attributes);
    await inState(widget);
    await chartDrawn(widget);
    await expectCaveatsSaved(widget, [RELATIVE]);
  });

  it('carry a notice about a redrawn ward', async () => {
    const widget = widgetWith({ ward: 'E05008136' });
    await inState(widget);
    await chartDrawn(widget);
    const notices = [...widget.shadowRoot!.querySelectorAll('.notice')].map(textOf);
    expect(notices.join()).to.match(/redrawn in May 2025/u);
    await expectCaveatsSaved(widget, [RELATIVE, ...notices]);
  });

  it('have the name and the code of every place, and no source of councillors', async () => {
    const widget = widgetWith({ ...SUBJECT.attributes, compare: 'E05009288' });
    await inState(widget);
    await chartDrawn(widget);
    const { csv, cite, svg } = await savedTexts(widget);
    const [header, first] = csv.split('\r\n');
    expect(header).to.match(
      /^\uFEFF?authority_name,authority_code,ward_name,ward_code,lsoa_name,lsoa_code,overall_rank,overall_decile,population_census_2021,caveats,release,/u,
    );
    expect(first).to.match(/^Manchester,E08000003,Ardwick,E05011351,Manchester [^,]*,E010\d{5},/u);
    expect(csv).to.match(/City of London,E09000001,Aldersgate,E05009288,/u);
    for (const text of [csv, cite, imageText(svg)])
      expect(text).to.not.match(/Open Council Data|councillor/iu);
  });

  it('are an image of the chart with its caption, as SVG and as PNG', async () => {
    const widget = widgetWith(SUBJECT.attributes);
    await inState(widget);
    await chartDrawn(widget);
    const { svg } = await savedTexts(widget);
    const file = new DOMParser().parseFromString(svg, 'image/svg+xml');
    expect(file.querySelectorAll('svg .point').length).to.be.greaterThan(9);
    expect(imageText(svg)).to.match(/^Deprivation in Ardwick 6 of Ardwick’s 10/u);
  });
});

describe('invalid attributes of odm-ward-deprivation', () => {
  it('cause one warning with the allowed values, and the default is shown', async () => {
    const { lines, release } = captureConsole();
    try {
      const widget = widgetWith({ ...SUBJECT.attributes, domain: 'crimes' });
      await says(widget, '6 of Ardwick’s 10 neighbourhoods');
      widgetWith({ ...SUBJECT.attributes, domain: 'crimes' });
      await until('the warning', () => lines.length > 0);
      expect(lines).to.have.length(1);
      expect(lines[0]!.text).to.match(/<odm-ward-deprivation> domain="crimes".*overall, income/u);
    } finally {
      release();
    }
  });
});
