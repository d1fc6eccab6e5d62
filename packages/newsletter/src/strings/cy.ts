import type { ConfigErrorStrings, FormStrings } from './types.js';

/** "Mae Kit", and "Mae'r gwasanaeth" where the service has no name. */
const afterVowel = (service: string) => (service ? ` ${service}` : "'r gwasanaeth cylchlythyr");
const subject = (service: string) => service || 'y gwasanaeth cylchlythyr';
const page = (service: string) => (service ? `dudalen ${service}` : 'dudalen y gwasanaeth ei hun');
const quoted = (message: string, otherwise: string) => (message ? `: “${message}”` : otherwise);

/** Welsh comes whole: who reads it needs no second fetch. */
export const cy: FormStrings & ConfigErrorStrings = {
  heading: 'Cofrestrwch i gael ein cylchlythyr',
  headline: (optional) =>
    optional
      ? // "A'ch" is how Welsh joins two things that are yours.
        `Eich cyfeiriad e-bost yw'r cyfan sydd ei angen arnom. Gallwch ychwanegu ${optional.replace(/ ac eich/u, " a'ch")}.`
      : "Eich cyfeiriad e-bost yw'r cyfan yr ydym yn gofyn amdano.",
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
  honeypot: 'Gadewch hwn yn wag',
  offline:
    "Nid ydych ar-lein. Mae'r hyn a deipiwyd gennych yma o hyd: cofrestrwch eto pan fyddwch wedi'ch cysylltu.",

  sending: "Wrthi'n anfon…",
  leaving: (service) => `Yn mynd i ${page(service)} i orffen.`,
  problem: 'Mae problem',
  error: 'Gwall:',
  emailMissing: 'Rhowch eich cyfeiriad e-bost.',
  emailInvalid: 'Rhowch gyfeiriad e-bost ar y ffurf enw@enghraifft.com.',
  consentMissing: 'Ticiwch y blwch os ydych yn cytuno. Hebddo ni allwn eich cofrestru.',
  busy: () => "Mae'r gwasanaeth cylchlythyr yn brysur. Arhoswch ychydig funudau, yna cofrestrwch eto.",
  broken: () =>
    "Nid yw'r gwasanaeth cylchlythyr yn gweithio ar hyn o bryd. Rhowch gynnig arall yn nes ymlaen.",
  unknown: (service) =>
    `Ni allem ganfod a weithiodd hynny. Rhowch gynnig arall, neu gorffennwch ar ${page(service)}.`,
  invalid: (service, message) =>
    `Nid yw${afterVowel(service)} yn derbyn y cyfeiriad hwn${quoted(message, '. Chwiliwch am wallau ynddo.')}`,
  refused: (service, message) =>
    `Ni wnaeth ${subject(service)} eich cofrestru${quoted(message, ', ac ni ddywedwyd pam.')}`,
  check: (service) => `Mae${afterVowel(service)} am wirio eich bod yn berson go iawn.`,
  finish: (service) => `Gorffen ar ${page(service)}`,
  subscribed: (address) => `Mae ${address} wedi'i gofrestru. Diolch yn fawr.`,
  confirm: (address) =>
    `Edrychwch yn eich e-bost. Rydym wedi anfon neges at ${address}: dilynwch y ddolen ynddi i orffen.`,
  already: (address) => `Mae ${address} ar y rhestr yn barod. Nid oes dim arall i'w wneud.`,
  another: 'Defnyddio cyfeiriad arall',

  notReady:
    "Nid yw'r ffurflen hon yn barod, ac nid yw'n anfon dim. Mae angen i'r bobl sy'n gofalu am y dudalen hon ychwanegu:",
  reasons: {
    provider: "enw'r gwasanaeth cylchlythyr (provider)",
    consent: 'yr hyn y mae pobl yn cytuno iddo wrth gofrestru (consent)',
    privacy: "dolen i'r hysbysiad preifatrwydd (privacy-href)",
    action: "y man y mae'r ffurflen yn anfon yr hyn a deipir iddo (action)",
    insecure: "cyfeiriad diogel i'r ffurflen, yn dechrau â https:// (action)",
    address: "cyfeiriad sy'n perthyn i'r gwasanaeth cylchlythyr (action)",
    list: 'y rhestr y mae pobl yn ymuno â hi (list)',
    field: "maes ar gyfer y cyfeiriad e-bost, â'r enw y mae'r gwasanaeth yn ei roi arno",
  },
};
