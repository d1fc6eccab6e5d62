import type { BuilderStrings } from './types.js';

export const cy: BuilderStrings = {
  title: 'Rhoi ffigurau dinesig ar eich gwefan',
  intro:
    'Dewiswch le a theclyn, yna copïwch yr hyn sydd ei angen ar eich gwefan. Am ddim, ac nid oes dim yn cael ei storio.',
  otherLanguage: 'English',
  place: {
    heading: 'Pa le?',
    label: 'Enw ward, cyngor, rhanbarth neu genedl, neu god post',
    hint: 'Er enghraifft “Treganna”, “Caerdydd” neu “CF5 1QE”. Caiff cod post ei anfon at postcodes.io pan fyddwch yn ei ddewis.',
    ward: (council) => `ward yn ardal cyngor ${council}`,
    authority: (nation) => `cyngor (${nation})`,
    region: () => 'rhanbarth yn Lloegr',
    'combined-authority': () => 'awdurdod cyfun',
    nation: 'cenedl',
    nations: {
      england: 'Lloegr',
      wales: 'Cymru',
      scotland: 'Yr Alban',
      'northern-ireland': 'Gogledd Iwerddon',
    },
    found: (count) =>
      count === 1
        ? 'Un lle. Pwyswch Enter i’w ddewis.'
        : `Nifer y lleoedd: ${count}. Defnyddiwch y saethau, yna Enter.`,
    similar: (text) =>
      `Nid oes lle o’r enw “${text}”. Mae enwau tebyg yn y rhestr: defnyddiwch y saethau, yna Enter.`,
    none: (text) => `Nid oes lle o’r enw “${text}”. Gwiriwch y sillafu, neu chwiliwch am enw ei gyngor.`,
    lookUp: (postcode) => `Chwilio am y cod post ${postcode}`,
    lookingUp: 'Wrthi’n chwilio am y cod post…',
    unknownPostcode: (postcode) => `Nid oes cod post ${postcode}. Gwiriwch ef, neu chwiliwch am enw’r ward.`,
    endedPostcode: (postcode) =>
      `Nid yw ${postcode} yn cael ei ddefnyddio mwyach. Rhowch un arall, neu chwiliwch am enw’r ward.`,
    noFigures: (postcode) => `Nid oes ffigurau ar gyfer lle ${postcode}. Chwiliwch am enw ward neu gyngor.`,
    failed: 'Ni ellid chwilio am y cod post. Rhowch gynnig arall, neu chwiliwch am enw’r ward.',
    unavailable:
      'Ni ellid llwytho’r rhestr o leoedd. Ail-lwythwch y dudalen, neu rhowch god megis W05001273.',
    chosen: (title) => `Wedi dewis: ${title}.`,
    showsCouncil: (council) => `Mae’r teclyn hwn yn dangos cynghorau cyfan: ${council}.`,
  },
  paste: {
    summary: 'Newid tag sydd gennych eisoes',
    label: 'Gludwch eich tag, neu gyfeiriad ei dudalen',
    read: 'Ei agor',
    done: (title) => `Wedi agor: ${title}. Newidiwch yr hyn a fynnwch, yna copïwch ef eto.`,
    ignored: (names) => `Ni ddeallwyd y rhannau hyn, ac fe’u gadewir allan: ${names}.`,
    nothing:
      'Nid oes teclyn o’n heiddo ni yn y testun hwn. Gludwch y cyfan, o <odm- i’r diwedd, neu gyfeiriad gyda /w/ ynddo.',
  },
  widget: { heading: 'Pa declyn?', places: 'Am y lle', others: 'Am bethau eraill' },
  target: { heading: 'I ble mae’n mynd?', label: 'Gwnaed eich gwefan gyda' },
  copy: {
    button: 'Copïo’r cod',
    all: 'Copïo',
    done: (what) => `Wedi copïo: ${what}.`,
    selected: 'Ni chaniataodd eich porwr gopïo. Mae’r testun wedi’i ddewis: copïwch ef gyda’ch bysellfwrdd.',
    one: (title) => `Copïo: ${title}`,
  },
  missing: {
    place: 'Dewiswch le yn gyntaf: rhowch ei enw uchod.',
    kind: 'Nid yw’r teclyn hwn yn dangos lleoedd o’r fath. Dewiswch ward neu gyngor, neu declyn arall.',
    attribute: (label) => `Rhowch “${label}” yn gyntaf, o dan “Newid yr hyn y mae’n ei ddangos”.`,
  },
  preview: {
    heading: 'Rhagolwg',
    label: 'Ei ddangos',
    kinds: {
      desktop: 'ar gyfrifiadur',
      phone: 'ar ffôn',
      dark: 'mewn lliwiau tywyll',
      welsh: 'yn Gymraeg',
      'no-scripts': 'heb sgriptiau',
    },
    frame: (title) => `Rhagolwg: ${title}`,
    empty: 'Bydd y teclyn yn ymddangos yma pan fyddwch wedi dewis am beth y mae.',
    example: 'Gweld enghraifft: Ardwick, Manchester',
    noScripts: 'Yr hyn a gaiff ymwelwyr heb sgriptiau, peiriannau chwilio ac argraffu.',
  },
  options: {
    heading: 'Newid yr hyn y mae’n ei ddangos',
    more: 'Rhagor o ddewisiadau',
    default: 'Fel y mae’n dod',
    hashes: 'Mae fy ngwefan yn gwrthod sgriptiau heb hash (Integrity-Policy)',
    hashesHint:
      'Ychwanegu hashau pob sgript. Gofynnwch i’r sawl sy’n gofalu am ddiogelwch os nad ydych yn gwybod.',
    wrongAddress: 'Rhowch gyfeiriad sy’n dechrau gyda https://.',
    wrongNumber: 'Rhowch rif cyfan, megis 3.',
    wrongValue: 'Mae hwn yn rhy hir. Rhowch 2,000 o nodau ar y mwyaf.',
  },
  output: {
    needs: 'Yr hyn sydd ei angen arnoch',
    steps: 'Beth i’w wneud',
    policy: 'Os oes gan eich gwefan bolisi diogelwch cynnwys',
    policyHint:
      'Rhowch y llinellau hyn i’r sawl sy’n gofalu am y polisi, i’w hychwanegu at yr un llinellau yno. Gadewch trusted-types allan os nad oes require-trusted-types-for yn eich polisi.',
    noPolicy: 'Nid oes angen ychwanegu dim.',
    updates: 'Sut mae ffigurau newydd yn cyrraedd',
    tested: 'Caiff hyn ei roi ar brawf gan ein profion gyda phob newid.',
    parts: {
      drupal:
        'Caiff hyn ei roi ar brawf gyda phob newid yng ngolygydd Drupal, ac yn yr hidlydd y gwnaed un Drupal ohono; nid yn Drupal gyfan.',
      umbraco:
        'Caiff hyn ei roi ar brawf gyda phob newid yng ngolygydd Umbraco, wedi’i osod fel y mae Umbraco yn ei osod; nid yn Umbraco gyfan.',
    },
    documentation: (date) =>
      `O ddogfennaeth, heb ei roi ar brawf (${date}). Dywedwch wrthym os yw cam yn wahanol.`,
    local: (site) =>
      `Mae’r adeiladwr hwn yn rhedeg ar eich cyfrifiadur eich hun, felly dim ond yma y mae cyfeiriadau sy’n dechrau gyda ${site} yn gweithio. Ar gyfer eich gwefan, defnyddiwch yr adeiladwr sydd ar y we, neu rhowch y tudalennau ar eich gwefan eich hun.`,
    warning: 'Rhybudd',
    ownSite: 'Cyfeiriad eich gwefan eich hun, lle mae ei thudalennau neu lle byddant',
    ownSiteHint:
      'Er enghraifft https://www.example.gov.uk/figures/. Gadewch ef yn wag os nad oes un gennych.',
    ownSiteWrong:
      'Rhowch gyfeiriad megis https://www.example.gov.uk/figures/, o lythrennau, digidau a chysylltnodau.',
  },
  footer: {
    by: 'Gan',
    code: 'Cod',
    figures: 'ffigurau o dan drwyddedau eu cyhoeddwyr, y mae pob teclyn yn eu henwi.',
  },
  developers: {
    heading: 'I ddatblygwyr',
    examples: 'Enghreifftiau: tudalennau cyfan i’w copïo, un ar gyfer pob ffordd o ddefnyddio',
    gallery: 'Oriel: pob teclyn yn amrywiadau’r enghreifftiau',
    storybook: 'Storybook: pob cyflwr, ar ôl npm run storybook -- --build',
  },
};
