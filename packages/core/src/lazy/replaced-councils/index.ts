// Loaded by widgets that are asked for a council that was replaced, or show one that has been replaced since.
import type { CouncilReplacement } from '@odm-widgets/data/model';
import type { Locale } from '../../i18n/locale.js';
import { cy } from './strings/cy.js';
import { en } from './strings/en.js';
import type { ReplacedStrings } from './strings/types.js';

/** What became of a council, in words. */
export interface ReplacedCouncils {
  /** One sentence: "Allerdale was replaced by Cumberland on 1 April 2023." */
  headlines: Readonly<Record<Locale, string>>;
  /** The instrument, and what became of the successors since. */
  details: Readonly<Record<Locale, string>>;
  /** All of it, for where it stands among other notes. */
  texts: Readonly<Record<Locale, string>>;
  /** Names in these, which are English in every language. */
  names: readonly string[];
}

/**
 * The words about a replacement.
 *
 * @param chain the replacement, and what replaced the successors later
 * @param today ISO date
 */
export function describeReplacements(
  chain: readonly [CouncilReplacement, ...CouncilReplacement[]],
  today: string,
): ReplacedCouncils {
  const [first, ...later] = chain;
  const inBoth = (text: (strings: ReplacedStrings) => string) => ({ en: text(en), cy: text(cy) });
  const sentence = (strings: ReplacedStrings, one: CouncilReplacement) =>
    strings.replaced({
      replaced: one.councils.map(({ name }) => name),
      successors: one.successors.map(({ name }) => name),
      year: one.from.slice(0, 'YYYY'.length),
      isPast: one.from <= today,
    });
  const whole = (strings: ReplacedStrings, one: CouncilReplacement) =>
    `${sentence(strings, one)} (${one.order}).`;
  return {
    headlines: inBoth((strings) => `${sentence(strings, first)}.`),
    details: inBoth((strings) =>
      [strings.order(first.order), ...later.map((one) => whole(strings, one))].join(' '),
    ),
    texts: inBoth((strings) => chain.map((one) => whole(strings, one)).join(' ')),
    names: chain.flatMap(({ councils, successors, order }) => [
      ...[...councils, ...successors].map(({ name }) => name),
      order,
    ]),
  };
}
