import type { MessageStrings } from './types.js';

export const cy: MessageStrings = {
  noLsoas: ({ ward, authority }) =>
    `Nid oes yr un gymdogaeth yn cyfateb orau i ${ward} (${authority}), felly nid oes ffigurau iddi ar ei phen ei hun. Ychwanegwch ward ati.`,
  unknownLsoas: (n, codes) =>
    n === 1
      ? `Nid yw ${codes} yn gymdogaeth (LSOA 2021) y cyhoeddir ffigurau ar ei chyfer.`
      : `Nid yw’r rhain yn gymdogaethau (LSOA 2021) y cyhoeddir ffigurau ar eu cyfer: ${codes}.`,
  mixedNations: ({ nations }) =>
    `Mae’r lleoedd hyn yn ${nations}. Mae gan bob gwlad ei chyfrifiad a’i mynegai ei hun, felly ni chânt eu hadio: dewiswch leoedd mewn un wlad, neu yng Nghymru a Lloegr.`,
  ward: {
    unknown: ({ query }) => `Nid oes ward “${query}” yn ein rhestrau. Gwiriwch ei chod neu ei henw.`,
    elsewhere: ({ query, count }) =>
      `Nid oes ward “${query}” yn y cyngor hwnnw; mae ${count} mewn cynghorau eraill.`,
    changed: ({ name, year, wards }) =>
      `Roedd ${name} yn ward hyd ${year}. Mae ei chymdogaethau bellach yn ${wards}.`,
    changedWithoutWards: ({ name, year }) =>
      `Mae ${name} yn rhestr wardiau ${year} yn unig, ac ni chyfatebwyd cymdogaethau iddi eto.`,
    ambiguous: ({ name, wards }) => `Mae sawl ward o’r enw ${name}: ${wards}. Defnyddiwch god un ohonynt.`,
    otherNation: ({ query }) => `Mae “${query}” mewn gwlad arall i’r un a enwyd.`,
  },
  inAuthority: ({ ward, authority }) => `${ward}, ${authority}`,
  postcode: {
    invalid: 'Nid yw hwn yn god post cyfan.',
    'not-found': 'Nid yw’r cod post hwn yn hysbys, neu ni chyhoeddir ffigurau ar gyfer ei gymdogaeth.',
    terminated: 'Nid yw’r cod post hwn mewn defnydd mwyach.',
    elsewhere: 'Mae’r cod post hwn y tu allan i Gymru, Lloegr, yr Alban a Gogledd Iwerddon.',
  },
  notice: {
    redrawn: ({ ward, year }) =>
      `Ailluniwyd ${ward} yn ${year}. Mae’r ffigurau hyn ar gyfer y ward fel yr oedd gynt.`,
    renamed: ({ name, year }) => `Ei henw oedd ${name} hyd ${year}.`,
    postcode: ({ lsoa }) => `Mae’r cod post yng nghymdogaeth ${lsoa}.`,
    estimated: ({ wards }) =>
      `Nid oes tabl swyddogol ar gyfer wardiau 2025, felly ein hamcangyfrif ni sy’n gosod cymdogaethau yn ${wards}.`,
    compareMissing: ({ wards }) => `Ni chyhoeddir ffigurau i’w cymharu â ${wards}.`,
    emptyWards: ({ wards }) =>
      `Nid oes yr un gymdogaeth yn cyfateb orau i ${wards}, felly ni chyfrifir dim iddi.`,
    twoNations:
      'Mae’r ardal hon yng Nghymru ac yn Lloegr. Mae’r cyfrifiad yn cwmpasu’r ddwy ac fe’i hadiwyd; mae gan bob gwlad ei mynegai amddifadedd ei hun, felly nid adiwyd amddifadedd.',
  },
};
