/** Languages the widgets speak. */
export type Locale = 'en' | 'cy';

/** English is part of the first content; other languages are loaded on first use. */
export interface LocaleTable<S> {
  en: S;
  cy: () => Promise<S>;
}

/** The locale for a language tag such as "cy" or "en-GB"; English for every language the widgets do not speak. */
export function toLocale(language: string | null | undefined): Locale {
  return /^cy\b/iu.test(language ?? '') ? 'cy' : 'en';
}
