import type { Reorganised } from './reorganised.js';

/** The first day on which councils that have figures are replaced. */
export const NEXT_REORGANISATION = '2027-04-01';

/**
 * What became of councils that were named and have no figures, and of those shown that have been replaced since.
 *
 * @param requested codes and names that are no council of the figures
 * @param today ISO date
 */
export async function loadReorganised(
  requested: readonly string[],
  shown: readonly { code: string }[],
  today: string,
): Promise<{ reorganised: readonly Reorganised[]; unknown: readonly string[] }> {
  if (!requested.length && today < NEXT_REORGANISATION) return { reorganised: [], unknown: requested };
  const [{ findReorganised, replacedAmong }, { describeReplacements }] = await Promise.all([
    import('./lazy/reorganised/reorganised.js'),
    import('@odm-widgets/core/replaced-councils'),
  ]);
  const { reorganised, unknown } = findReorganised(requested, today, describeReplacements);
  return { reorganised: [...reorganised, ...replacedAmong(shown, today, describeReplacements)], unknown };
}
