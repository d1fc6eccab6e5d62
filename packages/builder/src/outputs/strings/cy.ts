import type { OutputFacts, OutputStrings } from './types.js';

const LINK_EXPLAINED =
  'Mae’r ddolen yn gweithio ym mhobman ar ei phen ei hun: mae’n arwain at dudalen gyda’r frawddeg, y ffigur, y tabl a’r ffynhonnell. Gyda’r sgript ar y dudalen, mae’r teclyn yn sefyll yn ei lle.';

const RUN_COMMANDS =
  'Rhedwch y ddau orchymyn yn ffolder eich prosiect. Mae’r ail yn copïo’r ffigurau i’r lle y mae eich gwefan yn eu gweini.';

const LOOK_AT_PAGE =
  'Cadwch y dudalen ac edrychwch arni. Os mai’r ddolen yn unig a welwch, mae `npx @odm-widgets/cli check` a chyfeiriad y dudalen yn dweud pam.';

const oldReleases = ({ version }: OutputFacts) =>
  `Ni chaiff fersiwn ${version} ei dynnu’n ôl pan ddaw un newydd. Dim ond yn y fersiwn diweddaraf y caiff gwallau eu cywiro, felly newidiwch iddo o fewn blwyddyn.`;

export const cy: OutputStrings = {
  names: {
    html: 'HTML: unrhyw dudalen y gallwch ei golygu fel cod',
    zip: 'Ffeiliau ar eich gweinydd eich hun',
    frame: 'Ffrâm (iframe)',
    link: 'Dolen',
    wordpress: 'WordPress',
    drupal: 'Drupal neu LocalGov Drupal',
    umbraco: 'Umbraco',
    squarespace: 'Squarespace',
    wix: 'Wix',
    'google-sites': 'Google Sites',
    sharepoint: 'SharePoint',
    react: 'React',
    vue: 'Vue',
    svelte: 'Svelte',
    angular: 'Angular',
    next: 'Next.js',
  },
  groups: {
    any: 'Unrhyw wefan',
    systems: 'Systemau cynnwys a gwneuthurwyr gwefannau',
    frameworks: 'Rhaglenni',
  },
  texts: {
    html: {
      needs: ({ needsHashes }) => [
        'Golygydd sy’n cadw HTML fel yr ydych yn ei ysgrifennu, megis bloc o’r enw “HTML” neu “Code”.',
        ...(needsHashes
          ? [
              'Tudalen heb fap mewnforio (import map) ei hun. Os oes un ganddi, copïwch `integrity` i hwnnw.',
              'Dolen sy’n ddigon i ymwelwyr â Safari 26: o dan Integrity-Policy, mae’n gwrthod modiwlau er bod eu stwnsh ganddynt.',
            ]
          : []),
      ],
      steps: ({ needsHashes }) => [
        'Dewiswch **Copïo** uwchben y cod.',
        'Yng ngolygydd eich gwefan, newidiwch i **HTML**, **Source** neu **Code**.',
        'Gludwch ef lle dylai’r teclyn sefyll.',
        ...(needsHashes
          ? ['Symudwch y map mewnforio uwchben pob sgript arall ar y dudalen. Dim ond yno y mae’n gweithio.']
          : []),
        'Ar gyfer ail declyn ar yr un dudalen, gludwch y llinell sy’n dechrau gyda `<odm-` yn unig. Unwaith y mae angen y sgript.',
        LOOK_AT_PAGE,
      ],
    },
    zip: {
      needs: () => [
        'Rhywun a all roi ffeiliau ar eich gweinydd gwe. Nid oes angen rhaglennu, ac nid oes dim yn rhedeg ar y gweinydd.',
      ],
      steps: ({ archive }) => [
        `Lawrlwythwch [odm-widgets.zip](${archive}) a’i ddadbacio.`,
        'Lanlwythwch y ffolderi `embed` a `dataset`, ochr yn ochr, i ffolder `odm-widgets` ar eich gwefan. Rhaid iddynt aros ochr yn ochr.',
        'Dewiswch **Copïo** uwchben y cod a’i ludo i’ch tudalen fel HTML. Os oes enw arall ar eich ffolder, newidiwch y cyfeiriad yn y llinell gyntaf.',
        LOOK_AT_PAGE,
      ],
    },
    frame: {
      needs: () => ['Golygydd sy’n gadael ichi fewnosod tudalen o wefan arall.'],
      steps: () => [
        'Dewiswch **Copïo** uwchben y cod a’i ludo i’ch tudalen fel HTML.',
        'Mae’r ail linell yn gwneud y ffrâm mor dal â’i chynnwys. Lle mae eich golygydd yn dileu sgriptiau, gadewch hi allan: mae’r ffrâm yn sgrolio wedyn, ac yn dangos popeth heb sgript.',
        'Ar gyfer ail ffrâm ar yr un dudalen, gludwch y llinell gyntaf yn unig.',
      ],
    },
    link: {
      needs: () => ['Unrhyw olygydd. Dolen yw’r un peth y mae pob golygydd yn ei gadw.'],
      steps: ({ page }) => [
        `Yn eich tudalen, dechreuwch baragraff newydd, dewiswch **Link** a rhowch y cyfeiriad hwn iddo: ${page}`,
        'Gadewch y ddolen ar ei phen ei hun yn ei pharagraff.',
        'I gael y teclyn ei hun ar y dudalen, gofynnwch i’r sawl sy’n gofalu am dempled eich gwefan ludo’r sgript iddo, unwaith ar gyfer yr holl wefan.',
      ],
    },
    wordpress: {
      needs: () => [
        'Gweinyddwr sy’n gosod yr ategyn unwaith. Wedi hynny, gall pob awdur ei ddefnyddio.',
        'WordPress 6.1 neu fwy newydd.',
      ],
      steps: ({ plugin }) => [
        `Lawrlwythwch [yr ategyn](${plugin}). Peidiwch â’i ddadbacio.`,
        'Fel gweinyddwr, ewch i **Plugins → Add New → Upload Plugin**, dewiswch y ffeil a dewiswch **Install Now**, yna **Activate**.',
        'Yng ngolygydd eich tudalen, dewiswch **+**, chwiliwch am **Shortcode** a’i ddewis.',
        'Copïwch y cod byr a’i ludo i’r bloc.',
        'Dewiswch **Preview** i weld y teclyn, yna **Publish**.',
      ],
    },
    drupal: {
      needs: () => [
        'Caniatâd i olygu tudalennau, ar gyfer y ddolen.',
        'Rhywun sy’n gofalu am eich thema, unwaith, ar gyfer y teclyn ei hun.',
      ],
      steps: ({ page }) => [
        `Yn nhestun eich tudalen, dechreuwch baragraff newydd, dewiswch **Link** yn y bar offer a gludwch y cyfeiriad hwn: ${page}`,
        'Gadewch y ddolen ar ei phen ei hun yn ei pharagraff a chadwch y dudalen. Mae CKEditor yn dileu tagiau nad yw’n eu hadnabod, ac yn cadw dolenni.',
        'Unwaith ar gyfer yr holl wefan: gludwch y sgript i `html.html.twig` eich thema, cyn `</head>`.',
        'Yn **Configuration → Performance**, dewiswch **Clear all caches**.',
        LINK_EXPLAINED,
      ],
    },
    umbraco: {
      needs: () => [
        'Caniatâd i olygu cynnwys, ar gyfer y ddolen.',
        'Rhywun a all olygu templedi yn **Settings**, unwaith, ar gyfer y teclyn ei hun.',
      ],
      steps: ({ page }) => [
        `Yn y golygydd testun, dechreuwch baragraff newydd, dewiswch **Link**, gludwch y cyfeiriad hwn a dewiswch **Submit**: ${page}`,
        'Gadewch y ddolen ar ei phen ei hun yn ei pharagraff, yna **Save and publish**.',
        'Unwaith ar gyfer yr holl wefan: ewch i **Settings → Templates**, agorwch y templed y mae pob tudalen yn ei ddefnyddio, a gludwch y sgript cyn `</head>`. Fe’i hysgrifennwyd ar gyfer Razor, a fyddai’n cymryd @ plaen fel cod.',
        LINK_EXPLAINED,
      ],
    },
    squarespace: {
      needs: () => [
        'Cynllun sy’n caniatáu JavaScript mewn blociau cod. Ar gynlluniau eraill, defnyddiwch “Dolen”.',
      ],
      steps: () => [
        'Golygwch y dudalen, dewiswch **Add block** ac yna **Code**.',
        'Gadewch y math yn **HTML** a throwch **Display source** i ffwrdd.',
        'Copïwch y cod, gludwch ef dros yr hyn sydd yn y bloc, a’i gadw.',
        'Mae’r golygydd yn dangos “Script disabled”. Agorwch y dudalen mewn ffenestr arall i weld y teclyn.',
      ],
    },
    wix: {
      needs: () => ['Golygydd Wix.'],
      steps: () => [
        'Dewiswch **Add Elements → Embed Code → Embed a Site**.',
        'Dewiswch **Enter Website Address**, gludwch y cyfeiriad a dewiswch **Apply**.',
        'Llusgwch ymyl isaf y ffrâm nes nad oes dim yn sgrolio, hefyd yn yr olwg symudol.',
        'Dewiswch **Settings → What’s in it?** (hygyrchedd) a rhowch deitl y teclyn i’r ffrâm.',
        'Dewiswch **Publish**.',
      ],
    },
    'google-sites': {
      needs: () => ['Caniatâd i olygu’r wefan.'],
      steps: () => [
        'Agorwch y dudalen yn y golygydd a dewiswch **Insert → Embed**.',
        'O dan **By URL**, gludwch y cyfeiriad, arhoswch am y rhagolwg a dewiswch **Whole page**.',
        'Dewiswch **Insert**, a llusgwch yr ymyl isaf nes nad oes dim yn sgrolio.',
        'Dewiswch **Publish**.',
      ],
    },
    sharepoint: {
      needs: ({ site }) => [
        `Perchennog gwefan sy’n caniatáu ${site} unwaith, o dan **Site settings → HTML Field Security**.`,
      ],
      steps: ({ site }) => [
        `Fel perchennog y wefan, agorwch **Site settings → HTML Field Security**, dewiswch **Allow contributors to insert iframes only from the following domains**, ychwanegwch \`${site.replace(/^https?:\/\//u, '')}\` a dewiswch **OK**.`,
        'Golygwch y dudalen, dewiswch **+** lle dylai’r teclyn sefyll, a dewiswch **Embed**.',
        'Copïwch y cod, gludwch ef i **Website address or embed code**, a chaewch y panel.',
        'Dewiswch **Publish**.',
      ],
    },
    react: {
      needs: () => ['React 19 a bwndelwr megis Vite.'],
      steps: ({ component }) => [
        RUN_COMMANDS,
        `Cadwch y cod fel \`${component}.tsx\`.`,
        `Defnyddiwch ef: \`<${component} />\`.`,
      ],
    },
    vue: {
      needs: () => ['Vue 3.5 a Vite.'],
      steps: ({ component }) => [
        RUN_COMMANDS,
        "Dywedwch wrth Vue nad ei gydrannau ei hun yw’r tagiau hyn, yn `vite.config.ts`: `isCustomElement: (tag) => tag.startsWith('odm-')` yn `template.compilerOptions` o `vue()`.",
        `Cadwch y cod fel \`${component}.vue\`.`,
      ],
    },
    svelte: {
      needs: () => ['Svelte 5 a Vite.'],
      steps: ({ component }) => [RUN_COMMANDS, `Cadwch y cod fel \`${component}.svelte\`.`],
    },
    angular: {
      needs: () => ['Angular 21.'],
      steps: ({ component }) => [
        RUN_COMMANDS,
        `Cadwch y cod fel \`${component}.ts\` ac ychwanegwch \`${component}\` at \`imports\` y gydran sy’n ei ddangos.`,
      ],
    },
    next: {
      needs: () => ['Next.js 16 gyda’r llwybrydd app.'],
      steps: ({ component }) => [
        RUN_COMMANDS,
        `Cadwch y cod fel \`app/${component}.tsx\`.`,
        `Defnyddiwch ef mewn tudalen: \`<${component} />\`. Mae’r gweinydd yn anfon yr hyn sydd y tu mewn i’r tag; daw’r teclyn wedyn yn y porwr.`,
      ],
    },
  },
  embedCode: {
    wix: {
      needs: () => ['Golygydd Wix.'],
      steps: () => [
        'Dewiswch **Add Elements → Embed Code → Embed HTML**.',
        'Dewiswch **Enter Code**, dewiswch **Code**, gludwch y cod a dewiswch **Update**.',
        'Llusgwch ymyl isaf y ffrâm nes nad oes dim yn sgrolio, hefyd yn yr olwg symudol.',
        'Dewiswch **Settings → What’s in it?** (hygyrchedd) a rhowch deitl y teclyn i’r ffrâm.',
        'Dewiswch **Publish**.',
      ],
    },
    'google-sites': {
      needs: () => [
        'Caniatâd i olygu’r wefan.',
        'Mae Google yn rhoi’r cod mewn ffrâm ei hun, ac efallai na fydd dolenni’r teclyn yn arwain allan ohoni.',
      ],
      steps: () => [
        'Agorwch y dudalen yn y golygydd a dewiswch **Insert → Embed**.',
        'O dan **Embed code**, gludwch y cod a dewiswch **Next**.',
        'Dewiswch **Insert**, a llusgwch yr ymyl isaf nes nad oes dim yn sgrolio.',
        'Dewiswch **Publish**.',
      ],
    },
  },
  ownPages: {
    needs: ({ folder }) => [
      `Rhywun sydd â Node 20.19 neu fwy newydd ac a all roi ffeiliau yn ${folder}. Nid oes dim yn rhedeg ar y gweinydd.`,
    ],
    steps: ({ folder, page }) => [
      'Unwaith, ac eto ar gyfer pob datganiad: rhedwch y gorchymyn o dan “Tudalennau ar eich gwefan eich hun”. Mae’n ysgrifennu ffolder `w` i ffolder `public`.',
      `Lanlwythwch y ffolder \`w\` i ${folder}, ac agorwch ${page} i weld ei bod yno.`,
    ],
  },
  code: {
    page: 'Ar gyfer eich tudalen',
    script: 'Sgript, unwaith ar gyfer yr holl wefan',
    frame: 'Ffrâm',
    link: 'Dolen',
    shortcode: 'Cod byr',
    block: 'Yr un peth fel bloc, ar gyfer y golygydd cod',
    template: 'Sgript ar gyfer y templed, unwaith ar gyfer yr holl wefan',
    address: 'Cyfeiriad i’w fewnosod',
    install: 'Gorchmynion',
    component: 'Cydran',
    pages: 'Tudalennau ar eich gwefan eich hun',
  },
  updates: {
    cdn: (facts) => [
      `Mae’r cod a’r ffigurau yn aros fel y maent yn fersiwn ${facts.version} nes ichi newid y rhif yn y cyfeiriad. Ni all neb eu newid cyn hynny.`,
      `Daw ffigurau newydd gyda fersiwn newydd, ar ôl pob cyhoeddiad o’r mynegeion a phob etholiad ym mis Mai. [Dilynwch y datganiadau](${facts.releases}) i gael gwybod trwy e-bost neu borthiant.`,
      'I newid, dewch yn ôl yma, gludwch eich tag i’r blwch ar y brig a chopïwch ef eto.',
      oldReleases(facts),
    ],
    files: (facts) => [
      'Eich ffeiliau chi ydynt, a dim ond pan fyddwch chi’n eu disodli y maent yn newid.',
      `Daw ffigurau newydd gyda fersiwn newydd, ar ôl pob cyhoeddiad o’r mynegeion a phob etholiad ym mis Mai. [Dilynwch y datganiadau](${facts.releases}) i gael gwybod trwy e-bost neu borthiant. Yna disodlwch y ddwy ffolder.`,
      oldReleases(facts),
    ],
    pages: (facts) => [
      `Caiff y dudalen ar ${facts.site} ei hysgrifennu o’r newydd gyda phob datganiad, yn yr un cyfeiriad: daw ffigurau newydd ohonynt eu hunain, ac mae’r dudalen yn dweud o ba ddyddiad y maent.`,
      `[Dilynwch y datganiadau](${facts.releases}) i gael gwybod cyn i’ch ffigurau newid.`,
      'Mae cyfeiriad yn aros pan gaiff ward ei hail-lunio: mae ei thudalen wedyn yn dweud beth ddaeth ohoni.',
    ],
    'own-pages': (facts) => [
      `Eich tudalennau chi yw’r rhai yn ${facts.folder}, a dim ond pan fyddwch chi’n rhedeg y gorchymyn eto y maent yn newid.`,
      `Daw ffigurau newydd gyda fersiwn newydd, ar ôl pob cyhoeddiad o’r mynegeion a phob etholiad ym mis Mai. [Dilynwch y datganiadau](${facts.releases}) i gael gwybod trwy e-bost neu borthiant. Yna rhedwch y gorchymyn gyda’r rhif newydd a lanlwythwch y ffolder eto; mae’r cyfeiriadau’n aros.`,
      oldReleases(facts),
    ],
    npm: (facts) => [
      `Mae eich ffeil glo yn cadw fersiwn ${facts.version} o’r cod ac o’r ffigurau, sy’n becyn ar wahân.`,
      'Daw ffigurau newydd gyda fersiwn newydd o `@odm-widgets/dataset`. Mae `npm outdated` yn ei enwi, ac felly hefyd Dependabot a Renovate. Yna copïwch y ffigurau eto.',
      oldReleases(facts),
    ],
    plugin: (facts) => [
      `Mae’r ategyn yn llwytho fersiwn ${facts.version} o’r cod ac o’r ffigurau, a dim un arall.`,
      `Daw ffigurau newydd gyda fersiwn newydd o’r ategyn. [Dilynwch y datganiadau](${facts.releases}) i gael gwybod trwy e-bost neu borthiant, a lanlwythwch ef fel o’r blaen.`,
      oldReleases(facts),
    ],
  },
  without: (options) =>
    `Ni all tudalen y teclyn gymryd y dewisiadau hyn: ${options}. Defnyddiwch “HTML” i’w cael.`,
  noPage:
    'Nid oes gan y teclyn hwn dudalen ei hun y gellid dolennu iddi na’i rhoi mewn ffrâm. Dewiswch “HTML” neu “WordPress”.',
  noPageOfPlace:
    'Nid oes gan y teclyn hwn dudalen ar gyfer yr hyn a ddewisoch. Chwiliwch am un ward neu gyngor uchod, neu dewiswch declyn arall. Nid oes angen tudalen ar “HTML” na “WordPress”.',
  noPageHere: (site) =>
    `Nid oes gan ${site} dudalen ar gyfer yr hyn a ddewisoch. Dewiswch “HTML”, “Ffeiliau ar eich gweinydd eich hun” neu “WordPress”, nad oes angen tudalen arnynt. Neu rhowch y dudalen ar eich gwefan eich hun: rhowch ei chyfeiriad isod i gael y gorchymyn sy’n ei hysgrifennu.`,
  noShortcode:
    'Mae dyfynnod neu fachyn yn un o’ch testunau, ac ni all cod byr ei gynnwys. Defnyddiwch y bloc.',
};
