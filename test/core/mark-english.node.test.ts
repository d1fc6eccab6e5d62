import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { html } from 'lit';
import { markEnglish } from '@odm-widgets/core';
import { tableView } from '@odm-widgets/core/disclosures';
import { splitEnglish } from '@odm-widgets/core/split-english.js';
import { i18nOf } from '../support/i18n.js';
import { markup } from '../support/template-text.js';

const english = i18nOf('en', {});
const welsh = i18nOf('cy', {});
const marked = (text: string, names: readonly string[]) =>
  markup(html`<p>${markEnglish(text, names, welsh)}</p>`).replace(/<!--[^>]*-->/gu, '');

describe('English names in a Welsh text', () => {
  it('are marked as English, the longest first', () => {
    assert.equal(
      marked('3 yn Hull, 2 yn Hull and East Yorkshire.', ['Hull', 'Hull and East Yorkshire']),
      '<p>3 yn <span lang="en">Hull</span>, 2 yn <span lang="en">Hull and East Yorkshire</span>.</p>',
    );
  });

  it('are not marked inside other words', () => {
    assert.equal(marked('Bury a Salisbury', ['Bury']), '<p><span lang="en">Bury</span> a Salisbury</p>');
    assert.equal(marked('Llanaber', ['Aber', 'aber']), '<p>Llanaber</p>');
  });

  it('may have any characters', () => {
    const name = 'St. Mary’s (North) [A+B]';
    assert.equal(marked(`Yn ${name}.`, [name]), `<p>Yn <span lang="en">${name}</span>.</p>`);
  });

  it('are the longest of those that begin at one place, in whichever list they are', () => {
    assert.deepEqual(splitEnglish('Yn Hull and East Yorkshire', ['Hull'], ['Hull and East', 'Yorkshire']), [
      'Yn ',
      'Hull and East',
      ' ',
      'Yorkshire',
      '',
    ]);
  });

  it('need no mark on an English page', () => {
    assert.equal(markEnglish('3 in Hull.', ['Hull'], english), '3 in Hull.');
    assert.equal(markEnglish('3 yn Hull.', [], welsh), '3 yn Hull.');
  });

  it('are marked in the cells of a table', () => {
    const table = {
      caption: 'Wardiau',
      columns: [
        { key: 'ward', label: 'Ward' },
        { key: 'seats', label: 'Seddi' },
      ],
      rows: [['Ardwick', 'Llafur 2, Reform UK 1']],
    };
    const view = markup(tableView(table, welsh, { englishNames: ['Ardwick', 'Reform UK'] })).replace(
      /<!--[^>]*-->/gu,
      '',
    );
    assert.match(view, /<th scope="row"><span lang="en">Ardwick<\/span><\/th>/u);
    assert.match(view, /Llafur 2, <span lang="en">Reform UK<\/span> 1/u);
  });
});
