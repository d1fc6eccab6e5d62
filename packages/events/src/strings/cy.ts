import { welshEventCount } from './plurals.js';
import type { EventsStrings } from './types.js';

export const cy: EventsStrings = {
  core: {
    loading: 'Wrthi’n cael y digwyddiadau…',
    stale: 'Rhestr gynharach yw hon; ni ellid cael un fwy diweddar.',
    error: {
      config: 'Nid yw’r rhestr hon wedi’i gosod eto.',
      network: 'Ni ellid cyrraedd y digwyddiadau. Gwiriwch y cysylltiad, yna rhowch gynnig arall.',
      http: 'Ni chafwyd hyd i’r digwyddiadau lle y cedwir hwy.',
      busy: 'Mae’r man sy’n cadw’r digwyddiadau yn brysur. Rhowch gynnig arall ymhen munud.',
      shape: 'Daeth y digwyddiadau ar ffurf nad yw’r dudalen hon yn ei deall.',
    },
    actions: 'Cadw’r digwyddiadau',
    actionFailed: 'Ni weithiodd hynny yma. Mae’r digwyddiadau yn y rhestr o hyd.',
  },
  feeds: {
    source: 'Ffynhonnell',
    page: 'Y dudalen hon',
    read: (date) => `fel yr oedd ar ${date}`,
    failed: (date) => `ni ellid ei gyrraedd ar ${date}`,
  },
  heading: 'Digwyddiadau',
  weekdays: 'Sul Llun Mawrth Mercher Iau Gwener Sadwrn'
    .split(' ')
    .map((day) => `Dydd\u00A0${day}`)
    .join(' '),
  time: (hour, minute) => {
    if (minute === '00' && hour === 12) return 'hanner dydd';
    if (minute === '00' && hour === 0) return 'hanner nos';
    return `${hour % 12 || 12}${minute === '00' ? '' : `:${minute}`}${hour < 12 ? 'yb' : 'yh'}`;
  },
  allDay: 'trwy’r dydd',
  months: 'Ion Chwe Maw Ebr Mai Meh Gorff Awst Medi Hyd Tach Rhag',
  rangeSeparator: 'tan',
  sameTime: 'tan yr un amser,',
  yourTime: (time) => `${time} yn eich amser chi`,
  zone: (city) => `amser ${city}`,
  utc: (offset) => `UTC${offset}`,
  unknownZone: (name) => `ni adnabuwyd y parth amser “${name}”`,
  count: ({ n, count }) =>
    n === 0
      ? 'Nid oes unrhyw ddigwyddiad yn ystod y mis nesaf.'
      : `Mae ${welshEventCount(n, count)} yn ystod y mis nesaf.`,
  next: ({ title, day, time }) =>
    `Y nesaf yw ${title}, ${day.replace('Dydd', 'dydd')}${time && ` am ${time}`}.`,
  status: {
    cancelled: 'Wedi’i ganslo',
    postponed: 'Wedi’i ohirio: nid yw’r dyddiad newydd yn hysbys eto',
    rescheduled: 'Wedi’i symud i amser arall',
    'moved-online': 'Wedi’i symud ar-lein',
    'sold-out': 'Pob tocyn wedi mynd',
    tentative: 'I’w gadarnhau',
  },
  movedFrom: (when) => `${when} oedd yr amser gwreiddiol`,
  online: 'Ar-lein',
  mixed: 'Wyneb yn wyneb ac ar-lein',
  free: 'Am ddim',
  priceRange: ({ low, high }) => `${low} i ${high}`,
  thisSite: 'Y wefan hon',
  book: 'Cadw lle',
  aboutEvent: 'Am y digwyddiad hwn',
  labelSuffix: (title) => `: ${title}`,
  access: 'Hygyrchedd',
  series: (name) => `Rhan o ${name}`,
  untitled: 'Digwyddiad heb deitl',
  showMore: ({ n, count }) => `Dangos ${welshEventCount(n, count)} arall`,
  none: 'Nid oes unrhyw ddigwyddiadau i ddod.',
  noneIncludingPast: 'Nid oes unrhyw ddigwyddiadau i ddod, na rhai yn ystod y flwyddyn ddiwethaf.',
  subscribe: 'Tanysgrifio yn eich calendr',
  downloadAll: 'Lawrlwytho’r digwyddiadau hyn (.ics)',
  addToCalendar: 'Ychwanegu at galendr',
};
