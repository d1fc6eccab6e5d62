import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citation } from '@odm-widgets/core/downloads';

const what = {
  title: 'Deprivation in Ardwick',
  sentence: '6 of 10.',
  provenance: {
    release: '2025',
    geography: 'LSOA 2021',
    method: '',
    sources: [
      {
        title: 'IoD 2025',
        publisher: 'MHCLG',
        url: 'https://a.example/',
        licence: 'OGL v3.0',
        licenceUrl: '',
        attribution: '',
        asAt: '2025-10-30',
      },
    ],
  },
};

test('a citation names the sentence, the source, its licence and date, and the page', () => {
  const text = citation(what, 'https://council.example/ward', 'Accessed 1 May 2026');
  for (const part of [
    'Ardwick',
    '6 of 10.',
    'MHCLG',
    'IoD 2025',
    'OGL v3.0',
    '2025-10-30',
    'https://a.example/',
    'https://council.example/ward',
    '1 May 2026',
  ]) {
    assert.ok(text.includes(part), part);
  }
});

test('a citation leaves out areas and a licence where there are none', () => {
  const [source] = what.provenance.sources;
  const provenance = { ...what.provenance, geography: '', sources: [{ ...source!, licence: '' }] };
  assert.equal(
    citation({ ...what, provenance }, 'https://council.example/', 'Accessed today'),
    'Deprivation in Ardwick. 6 of 10.\nMHCLG, IoD 2025, 2025-10-30. https://a.example/\nAccessed today. https://council.example/',
  );
});

test('a citation has the caveats after the sentence they belong to', () => {
  const text = citation(
    { ...what, caveats: ['It is relative.'] },
    'https://council.example/',
    'Accessed today',
  );
  assert.ok(text.startsWith('Deprivation in Ardwick. 6 of 10.\nIt is relative.\n'), text);
});

test('a citation leaves out query and fragment of the page, which may hold what a visitor typed', () => {
  const text = citation(what, 'https://council.example/ward?postcode=M1+1AA#M1', 'Accessed today');
  assert.ok(!text.includes('M1'));
});

test('a citation from a page without an origin names no address', () => {
  for (const page of ['about:srcdoc', 'data:text/html,x']) {
    assert.ok(!citation(what, page, 'Accessed today').includes('null'), page);
  }
});
