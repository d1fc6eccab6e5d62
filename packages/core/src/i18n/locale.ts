/** Languages the widgets speak. */
export type Locale = 'en' | 'cy';

/** English at once; other languages when the page first asks for them. */
export interface LocaleTable<S> {
  en: S;
  cy: () => Promise<S>;
}

/** The locale for a language tag such as "cy" or "en-GB"; English for every language the widgets do not speak. */
export function toLocale(language: string | null | undefined): Locale {
  return /^cy\b/iu.test(language ?? '') ? 'cy' : 'en';
}
