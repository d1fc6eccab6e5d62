import type { CoreStrings } from './types.js';

/** Words before which Welsh uses "ac" instead of "a": those that begin with a vowel, the article "y", "yr", and "yn", "yng". */
const VOWEL = /^(?:[aeiouâêîôû]|y(?:r|ng?)?\s)/iu;

export const cy: CoreStrings = {
  late: 'diwedd',
  months: 'Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr',
  list: (items) => {
    const last = items.at(-1) ?? '';
    const rest = items.slice(0, -1).join(', ');
    return rest ? `${rest} ${VOWEL.test(last) ? 'ac' : 'a'} ${last}` : last;
  },
  loading: 'Wrthi’n cael y ffigurau…',
  retry: 'Rhoi cynnig arall',
  stale: 'Ffigurau cynharach yw’r rhain; ni ellid cael rhai mwy diweddar.',
  error: {
    config: 'Nid yw’r ffigur hwn ar gael eto.',
    network: 'Ni ellid cyrraedd y ffigurau. Gwiriwch y cysylltiad, yna rhowch gynnig arall.',
    http: 'Ni chafwyd hyd i’r ffigurau lle y cedwir hwy.',
    busy: 'Mae’r man sy’n cadw’r ffigurau yn brysur. Rhowch gynnig arall ymhen munud.',
    shape: 'Daeth y ffigurau ar ffurf nad yw’r dudalen hon yn ei deall.',
  },
  source: 'Ffynhonnell',
  release: 'Cyhoeddiad',
  geography: 'Ardaloedd',
  licence: 'Trwydded',
  asAt: 'Dyddiad',
  table: 'Y ffigurau mewn tabl',
  about: 'Ynghylch y ffigurau hyn',
  method: 'Dull',
  actions: 'Cadw neu ddyfynnu',
  save: {
    csv: 'Lawrlwytho’r ffigurau (CSV)',
    png: 'Lawrlwytho’r siart (PNG)',
    svg: 'Lawrlwytho’r siart (SVG)',
    alt: 'Copïo’r testun amgen',
    cite: 'Copïo’r dyfyniad',
  },
  copied: 'Copïwyd y dyfyniad.',
  copyFailed: 'Ni ellid ei gopïo. Dewiswch y ffynhonnell o dan y siart a’i chopïo.',
  saved: (fileName) => `Cadwyd fel ${fileName}.`,
  actionFailed: 'Ni weithiodd hynny yma. Mae’r ffigurau yn y tabl o hyd.',
  chartHint: 'Defnyddiwch y bysellau saeth i fynd o bwynt i bwynt.',
  chartFailed: 'Ni ellid llunio’r siart yma. Mae’r un ffigurau yn y tabl.',
  exploreChart: 'Archwilio’r siart hon',
  accessed: (date) => `Cyrchwyd ${date}`,
};
