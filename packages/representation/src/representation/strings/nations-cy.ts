import {
  byWhom,
  capitalise,
  councillor,
  inDate,
  inPlace,
  neighbourhood,
  thePercentage,
} from '../../shared/strings/welsh.js';
import type { NationStrings } from '../lazy/nations/strings/types.js';

const AREA = 'ardal etholiadol';
const AREAS = 'ardaloedd etholiadol';

/** What is said otherwise of another nation than England. */
export const nations: NationStrings = ({ nation, name, inside, index, area, areas, count, wardYear }) => {
  const isNorthernIreland = nation === 'northern-ireland';
  return {
    unknownCouncils: ({ codes }) => `Nid oes cyngor ${inside} o’r enw neu â’r cod ${codes}.`,
    notes: {
      estimatedLsoas: () => `Gosodwyd ${areas} yn wardiau ${wardYear} yn ôl ein tabl ni o’u canolbwyntiau.`,
    },
    table: {
      neighbourhoods: `Cymdogaethau (${areas})`,
      estimatedLsoas: `${capitalise(areas)} a osodwyd yn ôl ein tabl ni`,
      mostDeprived10: `Ymhlith y 10% mwyaf difreintiedig ${inside}`,
      mostDeprived20: `Ymhlith yr 20% mwyaf difreintiedig ${inside}`,
      ...(isNorthernIreland
        ? {
            ward: 'Ardal etholiadol',
            withoutRecord: 'Ardaloedd etholiadol heb gofnod',
            cut: ({ count: shown, of }) =>
              `Dengys y tabl y ${shown} ${AREA} gyntaf o ${of}; mae pob un yn y lawrlwythiad.`,
          }
        : {}),
    },
    sentences: ({ unplaced }) => [
      `Amddifadedd yn ôl ${index} yw hwn, sy’n gosod ${count} ${area} ${name} yn eu trefn. Ni ellir ei gymharu â mynegai gwlad arall.`,
      ...(unplaced
        ? [`Nifer yr ${areas} nad ydynt mewn ward yn ôl ein tabl ni, ac nas cyfrifir: ${unplaced}.`]
        : []),
      ...(isNorthernIreland ? ['Etholir cynghorwyr fesul ardal etholiadol, sydd â sawl ward.'] : []),
    ],
    englandAlone: {
      grid: 'O Loegr yn unig y mae’r grid o bob cymdogaeth.',
      turnout: 'Ar gyfer Lloegr yn unig y mae’r ganran a bleidleisiodd fesul ward ar gael.',
      'over-time': 'Ar gyfer Lloegr yn unig y mae seddi sawl blwyddyn ar gael.',
    },
    showWards: isNorthernIreland ? `Dangos yr ${AREAS}` : 'Dangos y wardiau',
    figure: {
      readingGuide: {
        wards: `Sedd yw pob sgwâr, cymdogaeth yw pob dot. Daw’r ${isNorthernIreland ? 'ardaloedd' : 'wardiau'} â’r gyfran fwyaf o gymdogaethau ymhlith y mwyaf difreintiedig ${inside} yn gyntaf.`,
        deciles: `Degfed o restr ${name} yw pob bar. Rhennir pob cymdogaeth yn gyfartal rhwng cynghorwyr ei ${isNorthernIreland ? 'hardal etholiadol' : 'ward'}.`,
      },
      ...(isNorthernIreland
        ? {
            readingWithoutParties: `Cymdogaeth yw pob dot. Daw’r ardaloedd â’r gyfran fwyaf o gymdogaethau ymhlith y mwyaf difreintiedig ${inside} yn gyntaf.`,
            noNeighbourhoods: 'Nid oes cymdogaeth wedi’i pharu â’r ardal etholiadol hon.',
            chart: { wards: 'Ardaloedd etholiadol yn ôl amddifadedd, gyda’u seddi' },
            showMore: ({ count: more }) => `Dangos ${more} ${AREA} arall`,
          }
        : {}),
    },
    ...(isNorthernIreland
      ? {
          filters: {
            views: { wards: 'Ardaloedd etholiadol a’u seddi' },
            search: `Dod o hyd i ${AREA}`,
            shown: ({ count: shown, of }) => `Dangosir ${shown} o ${of} ${AREA}.`,
            nothing: 'Nid oes ardal etholiadol yn cyfateb. Newidiwch yr enw neu pwy sy’n ei chynrychioli.',
          },
          heading: {
            wards: (place: string) =>
              place ? `Pwy sy’n cynrychioli’r ${AREAS}: ${place}` : `Pwy sy’n cynrychioli’r ${AREAS}`,
          },
          headline: {
            seatsWithoutParties: ({ date, place, n, count: seats, wards }) =>
              `${capitalise(inDate(date))} roedd ${byWhom(place)} ${seats} ${councillor(n)} mewn ${wards} ${AREA}.`,
            deciles: ({ party, place, share, n, count: all, decile }) => {
              const which =
                decile === 1
                  ? `${neighbourhood(n)} fwyaf difreintiedig ${place}`
                  : `${neighbourhood(n)} ymhlith ${thePercentage((decile - 1) * 10)} i ${decile * 10}% mwyaf difreintiedig ${inside} ${inPlace(place)}`;
              return `Yn ôl seddi ardaloedd etholiadol, mae ${party} yn cynrychioli ${share} o ${all} ${which}.`;
            },
          },
          caption: {
            wards: ({ place }) => `${place}: ardaloedd etholiadol yn ôl amddifadedd, gyda’u seddi`,
            deciles: ({ place }) =>
              `${place}: cymdogaethau fesul degfed o restr ${name} a seddi eu hardaloedd etholiadol`,
          },
        }
      : {}),
  };
};
