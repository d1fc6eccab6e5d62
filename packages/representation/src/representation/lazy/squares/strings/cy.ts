import type { SquaresStrings } from './types.js';

export const cy: SquaresStrings = {
  squaresGuide:
    'Un o 33,755 cymdogaeth Lloegr yw pob sgwâr, y mwyaf difreintiedig yn gyntaf. Ei liw yw’r blaid sydd â’r rhan fwyaf o seddi ei ward.',
  squaresLabel: 'Pob cymdogaeth yn Lloegr yn ôl pwy sy’n ei chynrychioli',
  squareSlider: 'Mynd i gymdogaeth yn ôl ei safle',
  rank: 'Safle',
  square: ({ rank, of: total, decileLabel, who }) => `Safle ${rank} o ${total}, ${decileLabel}: ${who}.`,
  rowOfSquares: ({ from, to, parties }) => `Yn ei rhes, safleoedd ${from} i ${to}: ${parties}.`,
  council: ({ council, count, inMostDeprived10 }) =>
    `${council}: amlygir ${count} o gymdogaethau, ${inMostDeprived10} ohonynt ymhlith y 10% mwyaf difreintiedig.`,
  councilFailed: 'Ni ellid nôl cymdogaethau’r cyngor. Dewiswch ef eto i roi cynnig arall arni.',
  loadingCouncil: 'Wrthi’n nôl cymdogaethau’r cyngor…',
};
