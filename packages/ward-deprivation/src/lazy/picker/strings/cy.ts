import type { PickerStrings } from './types.js';

export const cy: PickerStrings = {
  controls: {
    legend: "Dewis beth i'w ddangos",
    ward: 'Ward',
    chooseWard: 'Dewiswch ward',
    domain: 'Math o amddifadedd',
    view: 'Golwg',
    views: { overall: 'Un math', domains: 'Pob math ochr yn ochr' },
    compare: 'Cymharu â',
    addWard: 'Ychwanegu ward',
    remove: (ward) => `Tynnu ${ward}`,
  },
  notice: {
    redrawn: ({ year, wards, estimated }) =>
      `Newidiwyd ffiniau'r ward hon ym mis Mai ${year}; mae'r ffigurau ar gyfer y ffin cyn hynny. ` +
      (wards
        ? `Mae'r rhan fwyaf ohoni bellach yn ${wards}${estimated ? ' (ein hamcangyfrif ni)' : ''}.`
        : ''),
    renamed: ({ name, year }) => `Yn ${year} enw'r ward hon oedd ${name}.`,
    postcodeWard: ({ ward }) =>
      `Newidiwyd ffiniau ward y cod post hwn ers mis Mai 2024. Mae'r ffigurau ar gyfer ${ward}, y ward y cyfrifwyd ei gymdogaeth ynddi bryd hynny.`,
    overallOnly: 'Dim ond y mynegai cyffredinol sydd gan y ffynhonnell fyw; dyna a ddangosir.',
    compareMissing: ({ wards }) => `Heb eu cymharu, gan na chafwyd hyd i ward ar gyfer: ${wards}.`,
    compareEmpty: ({ wards }) => `Heb eu cymharu, gan na chyfrifir unrhyw gymdogaeth yn: ${wards}.`,
  },
  empty: {
    chooseWard: ({ authority }) =>
      `Dewiswch ward yn ${authority} i weld pa mor ddifreintiedig yw ei chymdogaethau.`,
    noLsoas: ({ ward, authority }) =>
      `Nid oes ffigurau ar gyfer ${ward} yn ${authority}: cyfrifir pob cymdogaeth (LSOA) yn yr un ward sy'n gweddu orau iddi, ac ni chyfrifir yr un yn hon. Nid yw hyn yn ffigur o sero.`,
    redrawn: ({ ward, authority, year }) =>
      `Newidiwyd ffiniau ${ward} yn ${authority} ar ôl ${year}, felly nid oes ffigurau ar gyfer ei hen ffin.`,
    abolished: ({ ward, authority, year }) =>
      `Roedd ${ward} yn ward o fewn ${authority}, cyngor a ddisodlwyd ar ôl ${year}, felly nid oes ffigurau ar ei chyfer.`,
    isNew: ({ ward, authority, year }) =>
      `Ymddengys ${ward} yn ${authority} gyntaf yn rhestr swyddogol ${year}; mae'r ffigurau hyn ar gyfer y wardiau cyn hynny.`,
    whereToLook: 'Mae ei hardal yn y wardiau hyn:',
    whereUnknown: ({ authority }) => `Chwiliwch am y ward newydd ar wefan y cyngor ar gyfer ${authority}.`,
    estimated: 'Parwyd yn ôl ein hamcangyfrif ein hunain, nid yn ôl tabl swyddogol.',
    ambiguous: ({ name, count }) => `Mae ${count} o wardiau o'r enw ${name}. Pa un?`,
    useCode: 'I enwi un ar dudalen, defnyddiwch ei chod.',
    otherNation: {
      wales:
        "Lle yng Nghymru yw hwn. Mae gan Gymru ei mynegai amddifadedd ei hun; ni ellir ei gymharu â'r un ar gyfer Lloegr, felly ni chaiff ei ddangos yma.",
      scotland:
        "Lle yn yr Alban yw hwn. Mae gan yr Alban ei mynegai amddifadedd ei hun; ni ellir ei gymharu â'r un ar gyfer Lloegr, felly ni chaiff ei ddangos yma.",
      'northern-ireland':
        "Lle yng Ngogledd Iwerddon yw hwn. Mae gan Ogledd Iwerddon ei mesur amddifadedd ei hun; ni ellir ei gymharu â'r un ar gyfer Lloegr, felly ni chaiff ei ddangos yma.",
    },
    crownDependency:
      "Mae'r cod post hwn yn Ynysoedd y Sianel neu Ynys Manaw, nad yw mynegai Lloegr yn eu cynnwys.",
    format: ({ query }) => `Nid yw "${query}" yn god ward. Cod yw E05 a chwe digid, megis E05011351.`,
    notAWard: ({ query }) =>
      `Cod math arall o le yw ${query}, nid ward. Mae codau wardiau Lloegr yn dechrau ag E05.`,
    notFound: ({ query }) => `Nid oes ward yn Lloegr â'r cod neu'r enw "${query}".`,
    nearest: ({ ward, authority, code }) => `Yr agosaf yw ${code}: ${ward}, ${authority}.`,
    terminated: ({ month }) =>
      `Daeth y cod post hwn i ben ym ${month}. Rhowch gynnig ar un cyfagos sydd mewn defnydd.`,
    postcodeNotFound: "Ni chafwyd hyd i'r cod post hwn. Gwiriwch ef, neu rhowch gynnig ar un cyfagos.",
    postcodeInvalid: "Nid yw hwnnw'n edrych fel cod post llawn. Ysgrifennwch ef fel M12 6JH.",
    show: ({ ward, authority }) => `Dangos ${ward}, ${authority}`,
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
