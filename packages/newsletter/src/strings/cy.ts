import type { NewsletterStrings } from './types.js';

export const cy: NewsletterStrings = {
  heading: 'Cofrestrwch i gael ein cylchlythyr',
  headline: (optional) =>
    optional
      ? // "A’ch" is how Welsh joins two things that are yours.
        `Eich cyfeiriad e-bost yw’r cyfan sydd ei angen arnom. Gallwch ychwanegu ${optional.replace(/ ac eich/u, ' a’ch')}.`
      : 'Eich cyfeiriad e-bost yw’r cyfan yr ydym yn gofyn amdano.',
  headlineOther: 'Llenwch y ffurflen i gael ein cylchlythyr.',
  fields: {
    email: 'Cyfeiriad e-bost',
    'first-name': 'Enw cyntaf',
    'last-name': 'Cyfenw',
    name: 'Enw',
  },
  yours: (label) => `eich ${label.toLowerCase()}`,
  optional: (label) => `${label} (dewisol)`,
  privacy: 'Sut yr ydym yn gofalu am yr hyn yr ydych yn ei ddweud wrthym (hysbysiad preifatrwydd)',
  doubleOptIn: 'Ar ôl i chi gofrestru, byddwn yn anfon e-bost atoch. Dilynwch y ddolen ynddo i orffen.',
  visit: (service, newTab) =>
    newTab
      ? `Pan fyddwch yn cofrestru, bydd tudalen ${service || 'arall'} yn agor mewn tab newydd, lle byddwch yn gorffen.`
      : `Pan fyddwch yn cofrestru, byddwch yn mynd i dudalen ${service || 'arall'} i orffen.`,
  button: 'Cofrestru',
  printed: (address) => `Cofrestrwch yn: ${address}`,
  honeypot: 'Gadewch hwn yn wag',
  offline:
    'Nid ydych ar-lein. Mae’r hyn a deipiwyd gennych yma o hyd: cofrestrwch eto pan fyddwch wedi’ch cysylltu.',
};
