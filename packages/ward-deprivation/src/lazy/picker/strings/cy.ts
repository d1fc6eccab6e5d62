import type { PickerStrings } from './types.js';

// Names of councils follow "o fewn", which mutates none of them; those of wards follow "ward".

/** "with" before a code: "ag" where its first letter is read with a vowel first, as E, N and S are. */
const withCode = (code: string) => (/^[ENS]/u.test(code) ? `ag ${code}` : `â ${code}`);

export const cy: PickerStrings = {
  controls: {
    legend: 'Dewis beth i’w ddangos',
    ward: 'Ward',
    chooseWard: 'Dewiswch ward',
    domain: 'Math o amddifadedd',
    view: 'Golwg',
    views: { overall: 'Un math', domains: 'Pob math ochr yn ochr', map: 'Ar fap' },
    compare: 'Cymharu â',
    addWard: 'Ychwanegu ward',
    remove: (ward) => `Tynnu ${ward}`,
  },
  notice: {
    redrawn: ({ year, wards, estimated }) =>
      `Newidiwyd ffiniau’r ward hon ym mis Mai ${year}; mae’r ffigurau ar gyfer y ffin cyn hynny. ` +
      (wards
        ? `Mae’r rhan fwyaf ohoni bellach yn ${wards}${estimated ? ' (ein hamcangyfrif ni)' : ''}.`
        : ''),
    renamed: ({ name, year }) => `Yn ${year} enw’r ward hon oedd ${name}.`,
    postcode: ({ lsoa }) => `Cymdogaeth y cod post hwn yw ${lsoa}.`,
    postcodeElsewhere: ({ lsoa, ward, liesIn }) =>
      `Mae’r cod post hwn yn ward ${liesIn}; cyfrifir ei gymdogaeth, ${lsoa}, yn ward ${ward}, a ddangosir.`,
    ringed: 'Mae cylch amdani yn y siart.',
    estimated: ({ wards }) =>
      `Gosodir rhai cymdogaethau yn ${wards} yn ôl ein hamcangyfrif ni: nid oes tabl swyddogol ar gyfer wardiau 2025.`,
    overallOnly: 'Dim ond y mynegai cyffredinol sydd gan y ffynhonnell fyw; dyna a ddangosir.',
    noDomain: 'Nid oes maes o’r fath ym mynegai’r wlad hon; y mynegai cyffredinol a ddangosir.',
    noMap: {
      nation:
        'Nid oes map: nid oes gennym ffiniau ardaloedd bach y wlad hon. Mae’r siart a’r tabl yn dangos yr un ffigurau.',
      release:
        'Nid oes map o’r ffigurau cynharach hyn: roedd gan eu cymdogaethau ffiniau eraill. Mae’r siart a’r tabl yn dangos yr un ffigurau.',
      failed: 'Ni fu modd llwytho’r map. Mae’r siart a’r tabl yn dangos yr un ffigurau.',
    },
    compareMissing: ({ wards }) => `Heb eu cymharu, gan na chafwyd hyd i ward ar gyfer: ${wards}.`,
    compareEmpty: ({ wards }) => `Heb eu cymharu, gan na chyfrifir unrhyw gymdogaeth yn: ${wards}.`,
  },
  empty: {
    chooseWard: ({ authority }) =>
      `Dewiswch ward o fewn ${authority} i weld pa mor ddifreintiedig yw ei chymdogaethau.`,
    noLsoas: ({ ward, authority }) => `Nid oes ffigurau ar gyfer ${ward} o fewn ${authority}.`,
    redrawn: ({ ward, authority, year }) =>
      `Newidiwyd ffiniau ${ward} o fewn ${authority} ar ôl ${year}, felly nid oes ffigurau ar gyfer ei hen ffin.`,
    abolished: ({ ward, authority, year }) =>
      `Roedd ${ward} yn ward o fewn ${authority}, cyngor a ddisodlwyd ar ôl ${year}.`,
    isNew: ({ ward, authority, year }) =>
      `Ymddengys ${ward} o fewn ${authority} gyntaf yn rhestr swyddogol ${year}.`,
    isNewest: ({ ward, authority, year }) => `Lluniwyd ${ward} o fewn ${authority} ym mis Mai ${year}.`,
    ambiguous: ({ name, count }) => `Pa un o’r ${count} ward o’r enw ${name} sydd dan sylw?`,
    notInAuthority: ({ name, authority }) => `Nid oes ward o’r enw “${name}” o fewn ${authority}.`,
    otherNation: {
      england: 'Lle yn Lloegr yw hwn, ac mae gan Loegr ei mynegai amddifadedd ei hun.',
      wales: 'Lle yng Nghymru yw hwn, ac mae gan Gymru ei mynegai amddifadedd ei hun.',
      scotland: 'Lle yn yr Alban yw hwn, ac mae gan yr Alban ei mynegai amddifadedd ei hun.',
      'northern-ireland':
        'Lle yng Ngogledd Iwerddon yw hwn, ac mae gan Ogledd Iwerddon ei mesur amddifadedd ei hun.',
    },
    crownDependency:
      'Mae’r cod post hwn yn Ynysoedd y Sianel neu Ynys Manaw, nad yw’r mynegeion amddifadedd yn eu cynnwys.',
    format: ({ query }) => `Nid yw “${query}” yn god ward.`,
    notAWard: ({ query }) => `Cod math arall o le yw ${query}, nid ward.`,
    notFound: ({ query }) => `Nid oes ward yn Lloegr â’r cod neu’r enw “${query}”.`,
    notFoundIn: ({ query, inside }) => `Nid oes ward ${inside} â’r cod neu’r enw “${query}”.`,
    terminated: ({ month }) => `Daeth y cod post hwn i ben ym mis ${month}.`,
    postcodeNotFound: 'Ni chafwyd hyd i’r cod post hwn.',
    postcodeInvalid: 'Nid yw hwnnw’n edrych fel cod post llawn.',
  },
  detail: {
    noLsoas:
      'Cyfrifir pob cymdogaeth (LSOA) yn yr un ward sy’n gweddu orau iddi, ac ni chyfrifir yr un yn hon. Nid yw hyn yn ffigur o sero.',
    noAreas:
      'Cyfrifir pob cymdogaeth mewn un ward, ac ni chyfrifir yr un yn hon. Nid yw hyn yn ffigur o sero.',
    abolished: 'Nid oes ffigurau ar ei chyfer.',
    isNew: 'Mae’r ffigurau hyn ar gyfer y wardiau cyn hynny.',
    isNewest: 'Nid oes tabl swyddogol o gymdogaethau ar ei chyfer eto.',
    elsewhere: ({ count }) => `Wardiau o’r enw hwnnw mewn cynghorau eraill: ${count}.`,
    otherNation: 'Ni ellir ei gymharu â’r mynegai ar gyfer Lloegr, felly ni chaiff ei ddangos yma.',
    format: 'Cod yw E05 a chwe digid, megis E05011351.',
    notAWard: 'Mae codau wardiau Lloegr yn dechrau ag E05.',
    notAWardIn: ({ inside, prefix }) => `Mae codau wardiau ${inside} yn dechrau ${withCode(prefix)}.`,
    listsSearched: ({ years }) => `Chwiliwyd rhestrau swyddogol ${years}.`,
    terminated: 'Rhowch gynnig ar un cyfagos sydd mewn defnydd.',
    postcodeNotFound: 'Gwiriwch ef, neu rhowch gynnig ar un cyfagos.',
    postcodeInvalid: 'Ysgrifennwch ef fel M12 6JH.',
  },
  offer: {
    whereToLook: 'Mae ei hardal yn y wardiau hyn:',
    whereUnknown: ({ authority }) => `Chwiliwch am y ward newydd ar wefan y cyngor ar gyfer ${authority}.`,
    whereUnknownAbolished: 'Chwiliwch am y ward newydd yn ôl cod post neu enw.',
    estimated: 'Parwyd yn ôl ein hamcangyfrif ein hunain, nid yn ôl tabl swyddogol.',
    useCode: 'I enwi un ar dudalen, defnyddiwch ei chod.',
    nearest: ({ ward, authority, code }) => `Yr agosaf yw ${code}: ${ward}, ${authority}.`,
    show: ({ ward, authority }) => `Dangos ${ward}, ${authority}`,
    chooseIn: ({ authority }) => `Dewis ward o fewn ${authority}`,
    showCouncil: ({ authority }) => `Dewis ward arall o fewn ${authority}`,
  },
  nationLinks: {
    wales: {
      label: 'Mynegai Amddifadedd Lluosog Cymru (llyw.cymru)',
      href: 'https://www.llyw.cymru/mynegai-amddifadedd-lluosog-cymru',
    },
    scotland: {
      label: 'Mynegai Amddifadedd Lluosog yr Alban (gov.scot)',
      href: 'https://www.gov.scot/collections/scottish-index-of-multiple-deprivation-2020/',
    },
    'northern-ireland': {
      label: 'Mesur Amddifadedd Lluosog Gogledd Iwerddon (nisra.gov.uk)',
      href: 'https://www.nisra.gov.uk/statistics/deprivation',
    },
  },
};
