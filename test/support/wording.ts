import assert from 'node:assert/strict';
import type { Locale } from '@odm-widgets/core';

/** Words that blame somebody, or claim that one thing causes another. */
export const BLAME =
  /\b(because|due to|leads? to|led to|results? in|caus(?:e|es|ed|ing)|blam\w*|fail(?:s|ed|ure|ing) (?:to|of)|neglect\w*|abandon\w*|let down|suffer\w*|poor people|deprived people|worst|despite|thanks to|responsible for|left behind|stronghold)\b/iu;
export const BLAME_CY = /\b(oherwydd|achosi|achos|bai|methu|esgeuluso|dioddef|gwaethaf)\b/iu;

/** Longest sentence, in words. */
const MAX_WORDS = 25;

/** Asserts that a sentence is plain, blames nobody, claims no cause, and is complete. */
export function expectPlainSentence(sentence: string, locale: Locale): void {
  assert.doesNotMatch(sentence, locale === 'cy' ? BLAME_CY : BLAME, sentence);
  assert.ok(sentence.split(/\s+/u).length <= MAX_WORDS, `too long: ${sentence}`);
  assert.match(sentence, /^[\p{Lu}\d].*\.$/u, sentence);
  assert.doesNotMatch(sentence, /undefined|NaN|null|\[object|\.\.|'|\s\s/u, sentence);
}
