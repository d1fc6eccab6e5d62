import { isOn, type GetHint, type HeightHints } from '@odm-widgets/core/hint.js';
import {
  COUNCIL_RELEASE,
  LATEST_RELEASE,
  nationRelease,
  needed,
  RECODED_AUTHORITIES,
} from '@odm-widgets/data/model';

/** Chunks that a hint may name. */
export const CHUNKS = [
  'representation-figure',
  'representation-dataset-authorities',
  'representation-map',
  'representation-nations',
] as const;

/** Measured. Views of wards are as high as a council has wards; room for the fewest is a screen. */
export const HEIGHTS: HeightHints = [
  ['', 1510, 880],
  ['[view=deciles i]', 2400, 1450],
  ['[view=over-time i]', 1220, 690],
  ['[view=grid i]', 2940, 1700],
  ['[no-chart]', 700, 370],
];

const PLACES = ['authority', 'authorities', 'region', 'combined-authority', 'nation'];

/**
 * The name of a region, its words apart by spaces or hyphens. Whether it is one of the nine is for the widget to say; a
 * region that there is not costs a request.
 */
const REGION = /^(?:the[\s-]+)?([a-z]+(?:[\s-]+[a-z]+)*)$/u;

/** Views that have figures of England alone. */
const ENGLISH_VIEW = /^(?:map|grid|turnout|over-time)$/u;

/** Codes alone, of so few councils that each has its own file read. */
const FEW_CODES = /^\s*(?:E0\d{7}[\s,;]*){1,3}$/u;

/** What the first content of `<odm-representation>` needs. The regions of councils of England are known from a file alone. */
export const hint: GetHint = (read) => {
  const text = (name: string) => (read(name) ?? '').trim().toLowerCase();
  const isElectionPeriod = isOn(read('election-period'));
  const view = isElectionPeriod && text('view') !== 'turnout' ? 'wards' : text('view');
  if (view !== 'grid' && !PLACES.some(text)) return { files: [], chunks: [] };
  const hasFigure = isOn(read('picker')) || !isOn(read('no-chart'));
  const ofNation = nationRelease(`${text('authority')} ${text('authorities')}`, text('nation'));
  if (ofNation)
    return {
      files: ENGLISH_VIEW.test(view)
        ? []
        : [LIST, 'representation', 'parties'].map((name) => `${ofNation}/${name}.json`),
      chunks: needed('representation-nations', hasFigure && 'representation-figure'),
    };
  const files = filesOf(view, text);
  const isMap = view === 'map';
  return {
    files: files.flatMap((name) => {
      const file = `${name === LIST ? LATEST_RELEASE : COUNCIL_RELEASE}/${name}.json`;
      // A map of few councils has the boundaries of each, and the ward of each of its neighbourhoods.
      const [, code] = (isMap && /\/(E.+)/u.exec(name)) || [];
      return code ? [file, `boundaries/${code}.json`, `${COUNCIL_RELEASE}/authorities/${code}.json`] : file;
    }),
    chunks: needed(
      isMap && 'representation-map',
      files.includes(LIST) && 'representation-dataset-authorities',
      hasFigure && 'representation-figure',
    ),
  };
};

/** The list of councils. */
const LIST = 'authorities';

/** Files of a release, by the view and the places it is of. */
function filesOf(view: string, text: (name: string) => string): readonly string[] {
  const named = `${text('authority')} ${text('authorities')}`.trim().toUpperCase();
  if (view === 'grid') {
    // Of England alone, councils are not listed.
    const isEngland = !PLACES.some((place) => place !== 'nation' && text(place));
    return [...(isEngland ? [] : [LIST]), 'election-calendar', 'grid-deciles'];
  }
  if (view !== 'turnout' && FEW_CODES.test(named))
    return named.match(/E\d+/gu)!.map((code) => `representation/${RECODED_AUTHORITIES[code] ?? code}`);
  const [, region] = (!named && REGION.exec(text('region'))) || [];
  const slug = region?.replace(/[\s-]+/gu, '-');
  if (!slug)
    return [
      LIST,
      ...(view === 'over-time' && !named ? ['election-calendar', 'parties', 'seats-by-year'] : []),
    ];
  return [
    `representation/${slug}`,
    ...(view === 'turnout' ? [`elections/${slug}`] : []),
    ...(view === 'over-time' ? ['seats-by-year'] : []),
  ];
}
