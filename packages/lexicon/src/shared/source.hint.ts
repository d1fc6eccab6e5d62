import type { Hint, HintContext, ReadAttribute } from '@odm-widgets/core/hint.js';

/** The lexicon of a tag: the starter, unless it names another. */
export function lexiconHint(read: ReadAttribute, { locale }: HintContext): Hint {
  const src = read('src')?.trim();
  return src
    ? { files: [], chunks: [], addresses: [[src.replaceAll('{lang}', locale)]] }
    : { files: [`lexicon/starter.${locale}.json`], chunks: [] };
}
