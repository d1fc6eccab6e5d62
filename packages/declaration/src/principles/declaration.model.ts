import type {
  DeclarationText,
  TextComparison,
  Practice,
  Principle,
  Provenance,
} from '@odm-widgets/data/model';

export interface DeclarationModel {
  text: DeclarationText;
  /** Address of the text. */
  url: string;
  practice: Practice | undefined;
  /** Whether a file of evidence was named but could not be read. */
  practiceFailed: boolean;
}

/** The placeholder for a place in the published text. */
const PLACE_PLACEHOLDER = /\[insert place\]/giu;

/** Puts the place into the text; without a place the text stays as published. */
export function insertPlace(text: string, place: string): string {
  return place.trim() ? text.replace(PLACE_PLACEHOLDER, () => place.trim()) : text;
}

/** Makes upper and lower case, accents and kinds of apostrophe equal. */
const normaliseForSearch = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/gu, '')
    .replace(/[’‘]/gu, "'")
    .toLowerCase();

/** All principles, in order. */
export function principlesOf({ themes }: DeclarationText): Principle[] {
  return themes.flatMap(({ principles }) => principles);
}

/** The results of comparing with version 1.0: of the principles, and of the title and the headings of the themes. */
export function comparisons(text: DeclarationText): {
  principles: TextComparison[];
  headings: TextComparison[];
} {
  return {
    principles: principlesOf(text).map(({ comparison }) => comparison),
    headings: [text.titleComparison, ...text.themes.map(({ comparison }) => comparison)],
  };
}

/** Whether title, headings and principles are all those of version 1.0. */
function isVersion1(text: DeclarationText): boolean {
  const { principles, headings } = comparisons(text);
  return text.version === '1.0' && [...principles, ...headings].every((comparison) => comparison === 'same');
}

export interface SearchOptions {
  search: string;
  place: string;
  /** The title that is shown for a principle. */
  titleOf: (principle: Principle) => string;
}

/**
 * The themes with the principles that contain every word of a search, in their number, theme, title, text or
 * evidence. Themes without such a principle are left out.
 */
export function filterPrinciples(
  { text, practice }: DeclarationModel,
  { search, place, titleOf }: SearchOptions,
): DeclarationText['themes'] {
  const wanted = normaliseForSearch(search).split(/\s+/u).filter(Boolean);
  if (!wanted.length) return text.themes;
  const matches = (theme: string, principle: Principle) => {
    const { number, parts } = principle;
    const evidence = practice?.principles.get(number)?.practice ?? '';
    const texts = [
      String(number),
      theme,
      titleOf(principle),
      insertPlace(principle.text, place),
      ...parts.map((part) => part.text),
      evidence,
    ];
    const searched = normaliseForSearch(texts.join(' '));
    return wanted.every((word) => searched.includes(word));
  };
  return text.themes
    .map((theme) => ({
      ...theme,
      principles: theme.principles.filter((principle) => matches(theme.title, principle)),
    }))
    .filter(({ principles }) => principles.length > 0);
}

export function provenanceOf(
  { text, url }: Pick<DeclarationModel, 'text' | 'url'>,
  method: string,
): Provenance {
  return {
    release: text.version ?? '',
    geography: '',
    method,
    sources: [
      {
        title: text.title,
        publisher: 'Open Data Manchester',
        url,
        licence: 'CC BY 4.0',
        licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
        attribution: '',
        // The day is only known for the published words.
        asAt: isVersion1(text) ? '2021-04-13' : '',
      },
    ],
  };
}
