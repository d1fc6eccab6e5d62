import type { DeclarationText, Practice, Principle, Provenance } from '@odm-widgets/data/model';

export interface DeclarationModel {
  text: DeclarationText;
  /** Where the text was read. */
  url: string;
  practice: Practice | undefined;
  /** Evidence was asked for and could not be had. */
  practiceFailed: boolean;
}

/** What the published text leaves open. */
const PLACE_PLACEHOLDER = /\[insert place\]/giu;

/** The words with the place in them; as published where none is named. */
export function insertPlace(words: string, place: string): string {
  return place.trim() ? words.replace(PLACE_PLACEHOLDER, () => place.trim()) : words;
}

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

/** How many are not, or not known to be, what was recorded. */
export function countByFidelity(text: DeclarationText, fidelity: Principle['fidelity']): number {
  return principlesOf(text).filter((one) => one.fidelity === fidelity).length;
}

export interface SearchOptions {
  words: string;
  place: string;
  titleOf: (principle: Principle) => string;
}

/** Headings with the principles in which every word that is looked for stands, in the text, our title or the evidence. */
export function filterPrinciples(
  { text, practice }: DeclarationModel,
  search: SearchOptions,
): DeclarationText['themes'] {
  const wanted = normaliseForSearch(search.words).split(/\s+/u).filter(Boolean);
  if (!wanted.length) return text.themes;
  const fits = (title: string, principle: Principle) => {
    const parts = principle.parts.map((part) => part.text);
    const own = practice?.principles.get(principle.number)?.practice ?? '';
    const all = [title, search.titleOf(principle), insertPlace(principle.text, search.place), ...parts, own];
    const words = normaliseForSearch([String(principle.number), ...all].join(' '));
    return wanted.every((word) => words.includes(word));
  };
  return text.themes
    .map(({ title, principles }) => ({ title, principles: principles.filter((one) => fits(title, one)) }))
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
        asAt: text.version === '1.0' ? '2021-04-13' : '',
      },
    ],
  };
}
