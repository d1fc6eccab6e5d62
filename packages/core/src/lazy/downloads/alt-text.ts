import type { Locale } from '../../i18n/locale.js';
import type { Exportable } from '../../views/exportable.js';

const WORDS = {
  en: {
    text: (title: string, sentence: string) => `${title}. Chart: ${sentence}`,
    copied: (text: string) => `Alt text copied: ${text}`,
    copyFailed: (text: string) => `The alt text could not be copied. It is: ${text}`,
  },
  cy: {
    text: (title: string, sentence: string) => `${title}. Siart: ${sentence}`,
    copied: (text: string) => `Copïwyd y testun amgen: ${text}`,
    copyFailed: (text: string) => `Ni ellid copïo’r testun amgen. Dyma’r testun: ${text}`,
  },
};

/** What a saved picture shows, in words for those who do not see it: its subject and what is to be read from it. */
export const altText = (
  { title, sentence }: Pick<Exportable, 'title' | 'sentence'>,
  locale: Locale,
): string => WORDS[locale].text(title, sentence);

/** What is said after an alt text was copied, or was not: the text itself, so that it can be heard or selected. */
export const copyStatus = (text: string, isCopied: boolean, locale: Locale): string =>
  WORDS[locale][isCopied ? 'copied' : 'copyFailed'](text);
