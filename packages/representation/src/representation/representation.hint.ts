import { isOn, type GetHint, type Hint } from '@odm-widgets/core/hint.js';
import { COUNCIL_RELEASE, LATEST_RELEASE, RECODED_AUTHORITIES } from '@odm-widgets/data/model';

/** Chunks that a hint may name. */
export const CHUNKS = [
  'representation-figure',
  'representation-elections',
  'representation-grid',
  'representation-seats-by-year',
  'dataset-authorities',
] as const;

const PLACES = ['authority', 'authorities', 'region', 'combined-authority', 'nation'];
const REGION =
  /^(?:north-(?:east|west)|yorkshire-and-the-humber|(?:east|west)-midlands|east-of-england|london|south-(?:east|west))$/u;

/** Codes alone, of so few councils that each has its own file read. */
const FEW_CODES = /^\s*(?:E0\d{7}[\s,;]*){1,3}$/u;

/** What the first content of `<odm-representation>` needs. The regions of councils are known from a file alone. */
export const hint: GetHint = (read) => {
  const text = (name: string) => (read(name) ?? '').trim().toLowerCase();
  const isElectionPeriod = isOn(read('election-period'));
  const view = isElectionPeriod && text('view') !== 'turnout' ? 'wards' : text('view');
  // What the nations after England in the alphabet need is known once their code has loaded; the loader has no room for more.
  if ((view !== 'grid' && !PLACES.some(text)) || text('nation') > 'l') return { files: [], chunks: [] };
  const named = `${text('authority')} ${text('authorities')}`.toUpperCase();
  const few = FEW_CODES.test(named) && /^(?:w|d|$)/u.test(view) && named.match(/E\d+/gu);
  // The grid lists the councils of England only where a place is named.
  const isEngland = view === 'grid' && !PLACES.some((place) => place !== 'nation' && text(place));
  const own = hintOfView(view, text);
  return {
    files: [
      ...(few
        ? few.map((code) => `${COUNCIL_RELEASE}/representation/${RECODED_AUTHORITIES[code] ?? code}.json`)
        : isEngland
          ? []
          : [`${LATEST_RELEASE}/authorities.json`]),
      // Of councils named one by one, the names of parties may be in their own files.
      ...(named.trim() ? [] : [`${COUNCIL_RELEASE}/parties.json`]),
      ...own.files,
    ],
    chunks: [
      ...(few || isEngland ? [] : (['dataset-authorities'] as const)),
      ...own.chunks,
      ...(isOn(read('picker')) || !isOn(read('no-chart')) ? ['representation-figure'] : []),
    ],
  };
};

/** What one view needs besides the lists of councils and parties. */
function hintOfView(view: string, text: (name: string) => string): Hint {
  const isOneRegion = !text('authority') && !text('authorities');
  const slug = isOneRegion ? REGION.exec(text('region').replace(/\s+/gu, '-'))?.[0] : undefined;
  const wards = slug ? [`${COUNCIL_RELEASE}/representation/${slug}.json`] : [];
  if (view === 'turnout') {
    return {
      files: slug ? [...wards, `${COUNCIL_RELEASE}/elections/${slug}.json`] : [],
      chunks: ['representation-elections'],
    };
  }
  const calendar = `${COUNCIL_RELEASE}/election-calendar.json`;
  if (view === 'grid')
    return {
      files: [calendar, `${COUNCIL_RELEASE}/grid-deciles.json`],
      chunks: ['representation-grid'],
    };
  if (view === 'over-time')
    return {
      files: [calendar, `${COUNCIL_RELEASE}/seats-by-year.json`],
      chunks: ['representation-seats-by-year'],
    };
  return { files: [calendar, ...wards], chunks: [] };
}
