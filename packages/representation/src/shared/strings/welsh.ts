/** Rules of Welsh that the strings of both widgets need. */
import { WELSH_REGIONS } from '@odm-widgets/data/model';

/** The noun after a number, which may mutate it. */
interface NumberedNoun {
  radical: string;
  soft: string;
  /** Without it the noun does not take this mutation. */
  aspirate?: string;
  gender: 'masculine' | 'feminine';
}

const rules = new Intl.PluralRules('cy');

/**
 * A noun after a number: soft mutation after 2, and after 1 for feminine nouns; aspirate mutation after 6, and after 3
 * for masculine nouns.
 */
export function numberedNoun(n: number, { radical, soft, aspirate = radical, gender }: NumberedNoun): string {
  switch (rules.select(n)) {
    case 'one':
      return gender === 'feminine' ? soft : radical;
    case 'two':
      return soft;
    case 'few':
      return gender === 'masculine' ? aspirate : radical;
    case 'many':
      return aspirate;
    default:
      return radical;
  }
}

const COUNCIL: NumberedNoun = { radical: 'cyngor', soft: 'gyngor', aspirate: 'chyngor', gender: 'masculine' };
const COUNCILLOR: NumberedNoun = {
  radical: 'cynghorydd',
  soft: 'gynghorydd',
  aspirate: 'chynghorydd',
  gender: 'masculine',
};
const NEIGHBOURHOOD: NumberedNoun = {
  radical: 'cymdogaeth',
  soft: 'gymdogaeth',
  aspirate: 'chymdogaeth',
  gender: 'feminine',
};

const DISTRICT: NumberedNoun = { radical: 'dosbarth', soft: 'ddosbarth', gender: 'masculine' };

/** A number as it is written in a sentence: 1917 for "1,917". */
export const numberIn = (text: string) => Number(text.replaceAll(',', ''));

export const district = (n: number) => numberedNoun(n, DISTRICT);
export const council = (n: number) => numberedNoun(n, COUNCIL);
export const councillor = (n: number) => numberedNoun(n, COUNCILLOR);
export const neighbourhood = (n: number) => numberedNoun(n, NEIGHBOURHOOD);

/** Welsh words that begin with a consonant which "a" (and) mutates; names of English parties and places do not. */
const ASPIRATE: Readonly<Record<string, string>> = {
  Ceidwadwyr: 'Cheidwadwyr',
  Plaid: 'Phlaid',
  Pleidiau: 'Phleidiau',
};

/** "and" with what follows it: "a Llafur", "ac Annibynwyr", "a Cheidwadwyr 4", "a’r Blaid Werdd", "a Chaerdydd". */
export function andThen(text: string): string {
  const [first = ''] = text.split(' ');
  // W and y are vowels before a consonant ("ysgol"), and consonants before a vowel ("Workers").
  if (/^(?:[aeiouâêîôûŵŷ]|[wy](?![aeiouwy]))/iu.test(first) && !/^y$/iu.test(first)) return `ac ${text}`;
  if (/^y$/iu.test(first)) return `a’r${text.slice(1)}`;
  const name =
    /^(?:Castell-nedd Port Talbot|Merthyr Tudful|Pen-y-bont ar Ogwr|[\p{L}-]+)/u.exec(text)?.[0] ?? '';
  if (WELSH_NAMES.has(name)) return `a ${text.replace(/^[CPT]/u, (letter) => `${letter}h`)}`;
  return `a ${(ASPIRATE[first] ?? first) + text.slice(first.length)}`;
}

/** "A, B a C", with the mutations of {@link andThen}. */
export function listInWelsh(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length > 1 ? `${items.slice(0, -1).join(', ')} ${andThen(last)}` : last;
}

/** "ym mis Mai 2024", "ar ddiwedd 2025", "yn 2023": a date within a sentence. */
export function inDate(date: string): string {
  if (/^\d{4}$/u.test(date)) return `yn ${date}`;
  return date.startsWith('diwedd ') ? `ar ddiwedd ${date.slice('diwedd '.length)}` : `ym mis ${date}`;
}

/** "y 10%", "yr 20%", "yr 80%": the article before a percentage, by how the number is read. */
export const thePercentage = (percentage: number) =>
  `${[1, 8, 11, 20, 80].includes(percentage) ? 'yr' : 'y'} ${percentage}%`;

/** Councils of Wales that take mutations; their names are those of the dataset. */
const WELSH_COUNCILS = [
  'Blaenau Gwent',
  'Bro Morgannwg',
  'Caerdydd',
  'Caerffili',
  'Casnewydd',
  'Castell-nedd Port Talbot',
  'Ceredigion',
  'Conwy',
  'Gwynedd',
  'Merthyr Tudful',
  'Pen-y-bont ar Ogwr',
  'Powys',
  'Torfaen',
];

/** Welsh names that mutate; those of English places and parties do not. */
const WELSH_NAMES: ReadonlySet<string> = new Set([
  'Cymru',
  'Gogledd Iwerddon',
  'Lloegr',
  'Llafur',
  'Plaid Cymru',
  ...Object.values(WELSH_REGIONS),
  ...WELSH_COUNCILS,
]);

/** First letters after "yn", which takes their place of articulation. */
const NASAL: Readonly<Record<string, string>> = {
  B: 'ym M',
  C: 'yng Ngh',
  D: 'yn N',
  G: 'yng Ng',
  M: 'ym M',
  P: 'ym Mh',
  T: 'yn Nh',
};

/** "yn Manceinion", "yng Ngogledd-orllewin Lloegr": Welsh names take the nasal mutation, English ones do not. */
export function inPlace(place: string): string {
  const nasal = WELSH_NAMES.has(place) ? NASAL[place.slice(0, 1)] : undefined;
  return nasal ? `${nasal}${place.slice(1)}` : `yn ${place}`;
}

/** First letters in the soft mutation; G falls away. */
const SOFT: Readonly<Record<string, string>> = { B: 'F', C: 'G', D: 'Dd', M: 'F', P: 'B', T: 'D' };

/** The soft mutation of a Welsh name: "Loegr", "Ogledd-ddwyrain Lloegr", "Dde-orllewin Lloegr", "Gaerdydd". */
function soften(name: string): string {
  if (!WELSH_NAMES.has(name)) return name;
  if (name.startsWith('Ll')) return `L${name.slice(2)}`;
  if (name.startsWith('G')) return name.slice(1, 2).toUpperCase() + name.slice(2);
  return (SOFT[name.slice(0, 1)] ?? name.slice(0, 1)) + name.slice(1);
}

/** "gan Loegr", "gan Lafur ac annibynwyr", "gan Manchester": who has something, or who did it. */
export function byWhom(text: string): string {
  const [first = ''] = /^(?:Llafur|Plaid Cymru)\b/u.exec(text) ?? [text];
  return `gan ${soften(first)}${text.slice(first.length)}`;
}

export const capitalise = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);
