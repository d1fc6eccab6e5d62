/** Rules of Welsh that the strings of both widgets need. */

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

export const council = (n: number) => numberedNoun(n, COUNCIL);
export const councillor = (n: number) => numberedNoun(n, COUNCILLOR);
export const neighbourhood = (n: number) => numberedNoun(n, NEIGHBOURHOOD);

/** Welsh words that begin with a consonant which "a" (and) mutates; names of English parties and places do not. */
const ASPIRATE: Readonly<Record<string, string>> = { Ceidwadwyr: 'Cheidwadwyr', Pleidiau: 'Phleidiau' };

/** "and" with what follows it: "a Llafur", "ac Annibynwyr", "a Cheidwadwyr 4", "a’r Blaid Werdd". */
export function andThen(text: string): string {
  const [first = ''] = text.split(' ');
  if (/^[aeiouwyâêîôûŵŷ]/iu.test(first) && !/^y$/iu.test(first)) return `ac ${text}`;
  if (/^y$/iu.test(first)) return `a’r${text.slice(1)}`;
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

export const capitalise = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);
