import { expect } from 'chai';
import { render } from 'lit';
import { figureFooterView, type DataTable } from '@odm-widgets/core';
import { sourceDetails, tableView } from '@odm-widgets/core/disclosures';
import { ENGLISH } from '../support/i18n.js';
import { provenance, resetPage } from '../support/probe-element.js';

const table: DataTable = {
  caption: 'Neighbourhoods of Ardwick',
  columns: [
    { key: 'rank', label: 'Rank', numeric: true },
    { key: 'name', label: 'Neighbourhood' },
    { key: 'note', label: 'Note' },
  ],
  rows: [
    [1234, '<b>Manchester 018A</b>', undefined],
    [0, 'Manchester 018B', 'x'],
  ],
};

function drawn(): HTMLElement {
  const place = document.body.appendChild(document.createElement('div'));
  const footer = { caveats: [], provenance, table: { table }, actions: [] };
  const views = { tableView, sourceDetails };
  render(figureFooterView(footer, { views, i18n: ENGLISH, announce: () => undefined }), place);
  return place;
}

describe('A table on a page', () => {
  afterEach(resetPage);

  it('has a caption, and headers with a scope', () => {
    const place = drawn();
    expect(place.querySelector('caption')?.textContent?.trim()).to.equal(table.caption);
    expect([...place.querySelectorAll('thead th')].map((th) => th.getAttribute('scope'))).to.deep.equal([
      'col',
      'col',
      'col',
    ]);
    const rowHeads = [...place.querySelectorAll('tbody th[scope=row]')].map((th) => th.textContent);
    expect(rowHeads).to.deep.equal(['<b>Manchester 018A</b>', 'Manchester 018B']);
  });

  it('writes 0 as 0 and a missing value as a dash', () => {
    const cells = [...drawn().querySelectorAll('tbody td')].map((td) => td.textContent);
    expect(cells).to.deep.equal(['1,234', '–', '0', 'x']);
  });

  it('has a decimal in every number of a column where one has it, and a dash in line with them', () => {
    const place = document.body.appendChild(document.createElement('div'));
    const columns = ['share', 'count'].map((key) => ({ key, label: key, numeric: true }));
    const rows = [
      ['A', 46.8, 1],
      ['B', 46, 20],
      ['C', undefined, 3],
    ];
    render(
      tableView({ caption: 'C', columns: [{ key: 'name', label: 'Name' }, ...columns], rows }, ENGLISH),
      place,
    );
    const cells = [...place.querySelectorAll('tbody td.number')].map((td) => td.textContent);
    expect(cells).to.deep.equal(['46.8', '1', '46.0', '20', '–', '3']);
  });

  it('can be scrolled by keyboard in a named region', () => {
    const region = drawn().querySelector<HTMLElement>('[role=region]');
    expect(region?.tabIndex).to.equal(0);
    expect(region?.getAttribute('aria-label')).to.equal(`Table that scrolls: ${table.caption}`);
  });

  it('is in the DOM while the disclosure is closed, with its part', () => {
    const details = drawn().querySelector('details');
    expect(details?.getAttribute('part')).to.equal('table');
    expect(details?.open).to.equal(false);
  });
});
