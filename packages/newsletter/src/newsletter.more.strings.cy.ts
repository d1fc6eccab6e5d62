import type { MoreStrings } from './newsletter.more.strings.js';

export const cy: MoreStrings = {
  sending: "Wrthi'n anfon…",
  leaving: (service) =>
    service ? `Yn mynd i dudalen ${service} i orffen.` : "Yn mynd i'r dudalen nesaf i orffen.",
  problem: 'Mae problem',
  error: 'Gwall:',
  mistakes: {
    emailMissing: 'Rhowch eich cyfeiriad e-bost.',
    emailInvalid: 'Rhowch gyfeiriad e-bost ar y ffurf enw@enghraifft.com.',
    consent: 'Ticiwch y blwch os ydych yn cytuno. Hebddo ni allwn eich cofrestru.',
  },
  another: 'Defnyddio cyfeiriad arall',
  failures: {
    offline:
      "Nid ydych ar-lein. Mae'r hyn a deipiwyd gennych yma o hyd: cofrestrwch eto pan fyddwch wedi'ch cysylltu.",
    busy: "Mae'r gwasanaeth cylchlythyr yn brysur. Arhoswch ychydig funudau, yna cofrestrwch eto.",
    broken: "Nid yw'r gwasanaeth cylchlythyr yn gweithio ar hyn o bryd. Rhowch gynnig arall yn nes ymlaen.",
    unknown: (service) =>
      `Ni allem ganfod a weithiodd hynny. Rhowch gynnig arall, neu gorffennwch ar ${service ? `dudalen ${service}` : 'dudalen y gwasanaeth ei hun'}.`,
    invalid: (service, message) =>
      message
        ? `Nid yw${afterVowel(service)} yn derbyn y cyfeiriad hwn: “${message}”`
        : `Nid yw${afterVowel(service)} yn derbyn y cyfeiriad hwn. Chwiliwch am wallau ynddo.`,
    refused: (service, message) =>
      message
        ? `Ni wnaeth ${service || 'y gwasanaeth cylchlythyr'} eich cofrestru: “${message}”`
        : `Ni wnaeth ${service || 'y gwasanaeth cylchlythyr'} eich cofrestru, ac ni ddywedwyd pam.`,
    visit: (service) => `Mae${afterVowel(service)} am wirio eich bod yn berson go iawn.`,
  },
  finish: (service) => (service ? `Gorffen ar dudalen ${service}` : 'Gorffen ar dudalen y gwasanaeth ei hun'),
  done: {
    subscribed: (address) => `Mae ${address} wedi'i gofrestru. Diolch yn fawr.`,
    confirm: (address) =>
      `Edrychwch yn eich e-bost. Rydym wedi anfon neges at ${address}: dilynwch y ddolen ynddi i orffen.`,
    already: (address) => `Mae ${address} ar y rhestr yn barod. Nid oes dim arall i'w wneud.`,
  },
  refused:
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

/** "yw Kit", and "yw'r gwasanaeth" where the service has no name. */
function afterVowel(service: string): string {
  return service ? ` ${service}` : "'r gwasanaeth cylchlythyr";
}
