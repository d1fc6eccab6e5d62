import { isOn, type GetHint, type Hint } from '@odm-widgets/core/hint.js';
import { RECODED_AUTHORITIES } from '@odm-widgets/data/model';

/** Chunks that a hint may name. */
export const CHUNKS = [
  'representation-figure',
  'representation-elections',
  'representation-grid',
  'representation-seats-by-year',
  'dataset-authorities',
  'dataset-election-calendar',
] as const;

const PLACES = ['authority', 'authorities', 'region', 'combined-authority', 'nation'];
const REGION =
  /^(?:north-(?:east|west)|yorkshire-and-the-humber|(?:east|west)-midlands|east-of-england|london|south-(?:east|west))$/u;

/** Codes alone, of so few councils that each has its own file read. */
const FEW_CODES = /^\s*(?:E0[6-9]\d{6}[\s,;]*){1,3}$/iu;

/** What the first content of `<odm-representation>` needs. The regions of councils are known from a file alone. */
export const hint: GetHint = (read) => {
  const text = (name: string) => (read(name) ?? '').trim().toLowerCase();
  const isElectionPeriod = isOn(read('election-period'));
  const view = isElectionPeriod && text('view') !== 'turnout' ? 'wards' : text('view');
  if (view !== 'grid' && !PLACES.some(text)) return { files: [], chunks: [] };
  const figure = isOn(read('picker')) || !isOn(read('no-chart')) ? ['representation-figure'] : [];
  const named = `${text('authority')} ${text('authorities')}`.toUpperCase();
  if (FEW_CODES.test(named) && /^(?:wards|deciles)?$/u.test(view)) {
    const files = named
      .match(/E\d+/gu)!
      .map((code) => `2025/representation/${RECODED_AUTHORITIES[code] ?? code}.json`);
    return {
      files: ['2025/election-calendar.json', ...files],
      chunks: ['dataset-election-calendar', ...figure],
    };
  }
  const own = hintOfView(view, text);
  // Of councils named one by one, the names of parties may be in their own files.
  const parties = named.trim() ? [] : ['2025/parties.json'];
  return {
    files: ['2025/authorities.json', ...parties, ...own.files],
    chunks: ['dataset-authorities', ...own.chunks, ...figure],
  };
};

/** What one view needs besides the lists of councils and parties. */
function hintOfView(view: string, text: (name: string) => string): Hint {
  const isOneRegion = !text('authority') && !text('authorities');
  const slug = isOneRegion ? REGION.exec(text('region').replace(/\s+/gu, '-'))?.[0] : undefined;
  const wards = slug ? [`2025/representation/${slug}.json`] : [];
  const calendar = '2025/election-calendar.json';
  if (view === 'turnout') {
    return {
      files: slug ? [...wards, `2025/elections/${slug}.json`] : [],
      chunks: ['representation-elections'],
    };
  }
  const chunks = ['dataset-election-calendar'];
  if (view === 'grid')
    return { files: [calendar, '2025/grid.json'], chunks: [...chunks, 'representation-grid'] };
  if (view === 'over-time')
    return {
      files: [calendar, '2025/seats-by-year.json'],
      chunks: [...chunks, 'representation-seats-by-year'],
    };
  return { files: [calendar, ...wards], chunks };
}
