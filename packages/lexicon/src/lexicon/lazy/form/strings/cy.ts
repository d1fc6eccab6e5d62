import { cy as effects } from '../../../../shared/strings/cy.js';
import type { ContributionStrings } from './types.js';

export const cy: ContributionStrings = {
  form: {
    groups: effects.groups,
    title: 'Ychwanegu eich profiad',
    warning:
      'Gall yr hyn a ysgrifennwch gael ei gyhoeddi. Peidiwch â chynnwys enwau, cyfeiriadau, rhifau ffôn na dim am iechyd rhywun nad yw’n eiddo i chi i’w ddweud.',
    kind: 'Beth hoffech chi ei ychwanegu?',
    kinds: { observation: 'Rhywbeth y sylwais arno mewn lle', term: 'Gair sydd ar goll' },
    name: 'Y gair',
    what: 'Beth sydd yno, neu beth yw ystyr y gair?',
    whatHint: 'Brawddeg neu ddwy, fel y byddech yn ei ddweud.',
    where: 'Ble mae?',
    whereHint: 'Stryd, adeilad neu groesfan; nid ble rydych yn byw.',
    helps: 'Pwy mae’n ei helpu?',
    hinders: 'Pwy mae’n ei rwystro?',
    depends: 'Os yw’n helpu rhai weithiau ac yn eu rhwystro dro arall: ar beth mae’n dibynnu?',
    dependsHint: 'Fel y tywydd, yr amser o’r dydd, neu’r hyn a ddefnyddiwch i symud o gwmpas.',
    when: 'Pryd mae felly?',
    whenHint: 'Fel bob amser, pan fydd yn wlyb, neu ar ddiwrnod marchnad.',
    strategy: 'Beth ydych chi’n ei wneud yn ei gylch?',
    photo: 'Os oes gennych lun, beth mae’n ei ddangos?',
    photoHint: 'Disgrifiwch ef i rywun na all ei weld. Ni anfonir y llun ei hun.',
    by: 'Sut cawn ni eich enwi?',
    byHint: 'Gadewch hwn yn wag ac ni chewch eich enwi.',
    age: 'Ydych chi dros 13 oed?',
    ages: { 'over-13': 'Ydw', 'under-13': 'Nac ydw' },
    consent:
      'Rwy’n cytuno i hyn gael ei gyhoeddi a’i ailddefnyddio o dan drwydded yr eirfa. Gallaf dynnu hyn yn ôl unrhyw bryd; ni ellir galw copïau a wnaeth eraill erbyn hynny yn ôl.',
    privacy: 'Sut rydym yn gofalu am yr hyn a ddywedwch (hysbysiad preifatrwydd)',
    honeypot: 'Gadewch hwn yn wag',
    send: 'Anfon',
    optional: (label) => `${label} (dewisol)`,
  },
  submission: {
    problem: 'Mae problem',
    error: 'Gwall:',
    missing: {
      kind: 'Dewiswch beth hoffech chi ei ychwanegu.',
      name: 'Ysgrifennwch y gair sydd ar goll.',
      what: 'Ysgrifennwch beth sydd yno, neu beth yw ystyr y gair.',
      age: 'Dywedwch a ydych chi dros 13 oed.',
      consent: 'Ticiwch y blwch os ydych yn cytuno. Hebddo ni allwn gadw’r hyn a ysgrifennoch.',
    },
    tooYoung: 'Gofynnwch i riant, gofalwr neu athro ei anfon drosoch, yn ei enw ei hun.',
    personal: (label) =>
      `“${label}”: mae hwn yn edrych fel cyfeiriad e-bost neu rif ffôn. Tynnwch ef allan, rhag iddo gael ei gyhoeddi.`,
    dependsMissing:
      'Rydych wedi ticio grŵp y ddau dro. Ysgrifennwch ar beth mae’n dibynnu, neu ticiwch ef unwaith.',
    offline: 'Rydych all-lein. Mae’r hyn a ysgrifennoch yma o hyd; anfonwch ef pan fyddwch ar-lein.',
    sending: 'Yn anfon…',
    busy: 'Mae’r lle sy’n ei dderbyn yn brysur. Mae’r hyn a ysgrifennoch yma o hyd; anfonwch ef eto mewn munud.',
    refused: 'Ni chafodd ei dderbyn. Mae’r hyn a ysgrifennoch yma o hyd; gwiriwch ef ac anfonwch eto.',
    broken:
      'Nid yw’r lle sy’n ei dderbyn yn gweithio ar hyn o bryd. Mae’r hyn a ysgrifennoch yma o hyd; rhowch gynnig arall arni wedyn.',
    unknown:
      'Ni allem ganfod a gyrhaeddodd. Mae’r hyn a ysgrifennoch yma o hyd. Rhowch gynnig arall arni, neu anfonwch ef ar y dudalen sy’n ei dderbyn.',
    sendThere: 'Ei anfon ar y dudalen sy’n ei dderbyn',
    sent: 'Diolch. Mae golygydd yn ei ddarllen cyn ei gyhoeddi.',
    another: 'Ychwanegu rhywbeth arall',
    printed: (address) => `Ysgrifennwch yn: ${address}`,
    choosePlace: 'Dewis y lle ar fap (dewisol)',
  },
};
