import type { Grant } from './parse-grants.js';

export interface GrantSum {
  /** ISO 4217. */
  currency: string;
  grants: number;
  /** Exact to the hundredth. */
  amount: number;
  largest: Grant;
  /** Days of the first and of the last award, ISO 8601. */
  from: string;
  to: string;
}

/** Sums by currency, which are never added to each other; the currency of most grants first. */
export function sumGrants(grants: readonly Grant[]): GrantSum[] {
  const byCurrency = new Map<string, Grant[]>();
  for (const grant of grants) {
    const known = byCurrency.get(grant.currency);
    if (known) known.push(grant);
    else byCurrency.set(grant.currency, [grant]);
  }
  return [...byCurrency]
    .map(([currency, list]) => toSum(currency, list))
    .sort((a, b) => b.grants - a.grants || (a.currency < b.currency ? -1 : 1));
}

function toSum(currency: string, grants: readonly Grant[]): GrantSum {
  // In hundredths, where whole numbers add up exactly.
  const hundredths = grants.reduce((sum, { amount }) => sum + Math.round(amount * 100), 0);
  const days = grants.map(({ day }) => day).sort();
  return {
    currency,
    grants: grants.length,
    amount: hundredths / 100,
    largest: grants.reduce((largest, grant) => (grant.amount > largest.amount ? grant : largest)),
    from: days[0]!,
    to: days.at(-1)!,
  };
}
