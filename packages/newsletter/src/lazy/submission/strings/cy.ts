import type { SubmissionStrings } from './types.js';

/** "Mae Kit", and "Mae'r gwasanaeth" where the service has no name. */
const afterVowel = (service: string) => (service ? ` ${service}` : "'r gwasanaeth cylchlythyr");
const subject = (service: string) => service || 'y gwasanaeth cylchlythyr';
const page = (service: string) => (service ? `dudalen ${service}` : 'dudalen y gwasanaeth ei hun');
const quoted = (message: string, otherwise: string) => (message ? `: “${message}”` : otherwise);

export const cy: SubmissionStrings = {
  sending: 'Wrthi’n anfon…',
  leaving: (service) => `Yn mynd i ${page(service)} i orffen.`,
  problem: 'Mae problem',
  error: 'Gwall:',
  emailMissing: 'Rhowch eich cyfeiriad e-bost.',
  emailInvalid: 'Rhowch gyfeiriad e-bost ar y ffurf enw@enghraifft.com.',
  consentMissing: 'Ticiwch y blwch os ydych yn cytuno. Hebddo ni allwn eich cofrestru.',
  'rate-limited': () =>
    'Mae’r gwasanaeth cylchlythyr yn brysur. Arhoswch ychydig funudau, yna cofrestrwch eto.',
  'server-error': () =>
    'Nid yw’r gwasanaeth cylchlythyr yn gweithio ar hyn o bryd. Rhowch gynnig arall yn nes ymlaen.',
  unknown: (service) =>
    `Ni allem ganfod a weithiodd hynny. Rhowch gynnig arall, neu gorffennwch ar ${page(service)}.`,
  blocked: (service) =>
    `Ataliodd y wefan hon ei ffurflen ar y ffordd i ${service || 'y gwasanaeth cylchlythyr'}, felly efallai nad ydych wedi cofrestru. Mae’r hyn a deipiwyd gennych yma o hyd. Rhowch wybod i’r bobl sy’n gofalu am y wefan hon.`,
  'invalid-email': (service, message) =>
    `Nid yw${afterVowel(service)} yn derbyn y cyfeiriad hwn${quoted(message, '. Chwiliwch am wallau ynddo.')}`,
  rejected: (service, message) =>
    `Ni wnaeth ${subject(service)} eich cofrestru${quoted(message, ', ac ni ddywedwyd pam.')}`,
  challenge: (service) => `Mae${afterVowel(service)} am wirio eich bod yn berson go iawn.`,
  finish: (service) => `Gorffen ar ${page(service)}`,
  subscribed: (address) => `Mae ${address} wedi’i gofrestru. Diolch yn fawr.`,
  'confirmation-needed': (address) =>
    `Edrychwch yn eich e-bost. Rydym wedi anfon neges at ${address}: dilynwch y ddolen ynddi i orffen.`,
  'already-subscribed': (address) => `Mae ${address} ar y rhestr yn barod. Nid oes dim arall i’w wneud.`,
  another: 'Defnyddio cyfeiriad arall',
};
