import type { HeadlineValues, NationPhrases, WardStrings } from './types.js';

const rules = new Intl.PluralRules('cy');

/** "cymdogaeth" as it stands after a number: 2 gymdogaeth, 6 chymdogaeth, 10 cymdogaeth. */
function neighbourhoods(n: number): string {
  const form = rules.select(n);
  if (form === 'one' || form === 'two') return 'gymdogaeth';
  return form === 'many' ? 'chymdogaeth' : 'cymdogaeth';
}

const mostDeprived = ({ inside }: NationPhrases) => `ymhlith y 10% mwyaf difreintiedig ${inside}`;

/** Ordinals with the article, which is "yr" before a vowel. */
const ORDINALS = ['', 'y', 'yr ail', 'y trydydd', 'y pedwerydd', 'y pumed'];

/** A positive sentence: "Mae …", or "Yn 2019, roedd …" of an earlier release. `subject` begins with an article where it has one. */
function positive(subject: string, rest: string, { phrase, year }: HeadlineValues): string {
  if (year) return `Yn ${year}, roedd ${subject} ${rest}${phrase}.`;
  // The article joins the verb: "Mae’r ddwy", "Mae 6".
  return `${`Mae ${subject}`.replace(/^Mae yr? /u, 'Mae’r ')} ${rest}${phrase}.`;
}

function negative(nation: NationPhrases, subject: string, { phrase, year }: HeadlineValues): string {
  const rest = `${subject} ${mostDeprived(nation)}${phrase}.`;
  return year ? `Yn ${year}, nid oedd ${rest}` : `Nid yw’r ${rest.replace(/^yr? /u, '')}`;
}

const ENGLAND: NationPhrases = {
  name: 'Lloegr',
  inside: 'yn Lloegr',
  index: 'Mynegeion Amddifadedd',
  area: 'LSOA',
  domain: {},
};

/** The end of a headline about a domain that is named otherwise than in England. */
function domainPhrases(domain: NationPhrases['domain']): Record<string, string> {
  return Object.fromEntries(
    Object.entries(domain).map(([id, name]) => [
      id,
      ` o ran ${name.toLowerCase().replace(', sgiliau a hyfforddiant', ' a sgiliau')}`,
    ]),
  );
}

const wordsOf = (nation: NationPhrases): WardStrings => ({
  nation,
  forNation: wordsOf,
  heading: (place) => (place ? `Amddifadedd yn ward ${place}` : 'Amddifadedd fesul ward'),
  domain: {
    overall: 'Amddifadedd cyffredinol',
    income: 'Incwm',
    employment: 'Cyflogaeth',
    education: 'Addysg, sgiliau a hyfforddiant',
    health: 'Iechyd ac anabledd',
    crime: 'Troseddu',
    barriers: 'Rhwystrau i dai a gwasanaethau',
    environment: 'Amgylchedd byw',
    access: 'Mynediad at wasanaethau',
    housing: 'Tai',
    ...nation.domain,
  },
  domainPhrase: {
    overall: '',
    income: ' o ran incwm',
    employment: ' o ran cyflogaeth',
    education: ' o ran addysg a sgiliau',
    health: ' o ran iechyd ac anabledd',
    crime: ' o ran troseddu',
    barriers: ' o ran tai a gwasanaethau',
    environment: ' o ran amgylchedd byw',
    access: ' o ran mynediad at wasanaethau',
    housing: ' o ran tai',
    ...domainPhrases(nation.domain),
  },
  headline: {
    some: (values) =>
      positive(
        `${values.count} o’r ${values.of} ${neighbourhoods(values.total)} yn ward ${values.ward}`,
        mostDeprived(nation),
        values,
      ),
    none: (values) =>
      negative(
        nation,
        `yr un o’r ${values.of} ${neighbourhoods(values.total)} yn ward ${values.ward}`,
        values,
      ),
    all: (values) =>
      positive(
        values.total === 2
          ? `y ddwy gymdogaeth yn ward ${values.ward}`
          : `pob un o’r ${values.of} ${neighbourhoods(values.total)} yn ward ${values.ward}`,
        mostDeprived(nation),
        values,
      ),
    singleInside: (values) =>
      positive(`yr unig gymdogaeth yn ward ${values.ward}`, mostDeprived(nation), values),
    singleOutside: (values) =>
      positive(`yr unig gymdogaeth yn ward ${values.ward}`, `yn ${values.tenth} ${nation.inside}`, values),
  },
  comparison: {
    authority: ({ place, count, of, total, year }) =>
      total === 1
        ? `Dyma’r unig gymdogaeth o fewn ${place}.`
        : `Ar draws ${place}, ${year ? 'roedd yn' : 'mae’n'} ${count} o ${of}.`,
    authorityAlone: ({ place, count, of, total, year }) =>
      total === 1
        ? `Dyma’r unig gymdogaeth o fewn ${place}.`
        : `Ar draws ${place}, ${year ? 'roedd' : 'mae'} ${count} o ${of} ymhlith y 10% mwyaf difreintiedig.`,
    nation: `Ar draws ${nation.name} mae’n 10% trwy ddiffiniad.`,
    ward: ({ ward, authority, count, of }) => `${ward} (${authority}): ${count}\u00A0o\u00A0${of}.`,
    release: ({ year }) => `Ffigurau ${nation.index} ${year}.`,
  },
  tenth: (n) =>
    n <= 5 ? `${ORDINALS[n]} 10% mwyaf difreintiedig` : `${ORDINALS[11 - n]} 10% lleiaf difreintiedig`,
  caveat:
    'Mae amddifadedd yn gymharol: mae’n cymharu ardaloedd, ac nid yw’n dweud dim am unrhyw berson neu aelwyd yno.',
  chart: {
    most: '10% mwyaf difreintiedig',
    least: '10% lleiaf difreintiedig',
    // The article of "yr Alban" begins the label.
    nation: `${nation.name.replace(/^y/u, 'Y')}, 10% ym mhob un`,
    guide: `Mae pob dot yn gymdogaeth, yn y degfed ${nation.inside} y mae’n perthyn iddo.`,
    guideOutline: ({ place }) =>
      `Mae’r amlinell lwyd yn dangos lle byddai’r dotiau pe baent wedi’u gwasgaru fel o fewn ${place}.`,
    point: ({ name, rank, of, tenth }) => `${name}: safle ${rank} o ${of}, yn ${tenth} ${nation.inside}`,
    pointMarked: ({ point }) => `Cymdogaeth y cod post hwn. ${point}`,
    pointInLane: ({ lane, point }) => `${lane}. ${point}`,
    laneCount: ({ count, of }) => `${count} o ${of}`,
  },
});

export const cy: WardStrings = wordsOf(ENGLAND);
