import type { QuestionStrings } from './types.js';

export const cy: QuestionStrings = {
  question: {
    old: ({ area }) => `Faint yw oed pobl ${area}?`,
    employment: () => 'Sut mae cyflogaeth yma yn cymharu â lleoedd eraill?',
    tenure: () => 'Faint o aelwydydd sy’n rhentu, a gan bwy?',
    children: () => 'Faint o blant sy’n byw mewn amddifadedd incwm yma?',
    kinds: () => 'Ym mha fathau o amddifadedd y mae’r ardal hon yn sefyll allan?',
    crimes: () => 'Pa droseddau a adroddwyd yma fis diwethaf?',
    'anti-social': () => 'A oes mwy o ymddygiad gwrthgymdeithasol nag yn yr un mis y llynedd?',
    safer: () => 'Sut mae cyfraddau troseddu yma yn cymharu â lleoedd eraill?',
    grants: () => 'Faint o arian grant a ddaeth yma, a phwy gafodd y grant mwyaf?',
    representatives: () => 'Pwy sy’n cynrychioli’r bobl sy’n byw yma?',
    voting: () => 'Faint o bobl sy’n pleidleisio yma?',
    planning: () => 'Ble mae cartrefi newydd wedi’u cynllunio?',
  },
  open: ({ section }) => `Gweld “${section}”`,
  elsewhere: 'Nid oes adran am hyn. Mae ar gofrestr gynllunio’r cyngor.',
};
