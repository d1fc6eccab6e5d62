import type { Formatters } from '@odm-widgets/core';
import { sumGrants, type Grant, type GrantList, type GrantSum } from '@odm-widgets/data/grants';
import type { Source } from '@odm-widgets/data/model';
import type { Fact, FactValue } from '../../fact.js';
import type { LiveI18n } from './types.js';

const SYMBOLS: Readonly<Record<string, string>> = { GBP: '£', EUR: '€', USD: '$' };

/** Sums by currency, and the largest grant of several. */
export function grantFacts(
  { grants, unusable }: GrantList,
  area: string,
  source: Source,
  site: string,
  i18n: LiveI18n,
): Fact[] {
  const { strings, format } = i18n;
  const caveats = [
    strings.grants.provided({ site }),
    ...(unusable > 0 ? [strings.grants.unusable(unusable, format.number(unusable))] : []),
  ];
  const toFact = (id: string, date: string, sentence: string, values: readonly FactValue[]): Fact => ({
    id: `grants.${id}`,
    section: 'grants',
    sentence: `${sentence}.`,
    values,
    area,
    geography: area,
    date,
    source,
    caveats,
  });
  return sumGrants(grants).flatMap((sum) => [
    sumFact(sum, area, i18n, toFact),
    ...(sum.grants > 1 ? [largestFact(sum, area, i18n, toFact)] : []),
  ]);
}

type ToFact = (id: string, date: string, sentence: string, values: readonly FactValue[]) => Fact;

function sumFact(
  { currency, grants, amount, from, to }: GrantSum,
  area: string,
  i18n: LiveI18n,
  toFact: ToFact,
): Fact {
  const { strings, format } = i18n;
  const words = {
    area,
    n: grants,
    count: format.number(grants),
    amount: moneyText(amount, currency, format),
    from: format.date(from),
    to: format.date(to),
  };
  return toFact(`sum-${currency}`, to, strings.grants.sum(words), [
    { label: strings.grants.number, value: grants, unit: 'count' },
    { label: strings.grants.amount({ currency }), value: amount, unit: 'count' },
  ]);
}

function largestFact(
  { currency, largest }: GrantSum,
  area: string,
  { strings, format }: LiveI18n,
  toFact: ToFact,
): Fact {
  const words = {
    area,
    amount: moneyText(largest.amount, currency, format),
    recipient: recipientsOf(largest) || strings.grants.toSomebody,
    day: format.date(largest.day),
  };
  return toFact(`largest-${currency}`, largest.day, strings.grants.largest(words), [
    { label: strings.grants.amount({ currency }), value: largest.amount, unit: 'count' },
  ]);
}

/** Names of the organisations that received a grant; a long list is cut. */
export const recipientsOf = ({ recipients }: Grant) => recipients.slice(0, 2).join(', ');

/** "£1,234" or "£1,234.50"; other currencies with their code. */
export function moneyText(amount: number, currency: string, { number }: Pick<Formatters, 'number'>): string {
  const hundredths = Math.round(amount * 100);
  const rest = hundredths % 100;
  const digits = `${number((hundredths - rest) / 100)}${rest ? `.${String(rest).padStart(2, '0')}` : ''}`;
  const symbol = SYMBOLS[currency];
  return symbol ? `${symbol}${digits}` : `${digits} ${currency}`;
}
