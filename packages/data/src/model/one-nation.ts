import { ConfigError } from '../errors.js';
import { nationsOf, type UkNation } from './nations.js';

/**
 * The one nation of several codes, names left aside.
 *
 * @param given a nation that was named as well
 * @throws {ConfigError} naming the nations, where there are several: their indices do not compare
 */
export function oneNation(codes: readonly string[], given?: UkNation): UkNation | undefined {
  const nations = nationsOf(codes, given);
  if (nations.length > 1)
    throw new ConfigError(
      `These places are in ${nations.join(' and ')}. Each nation has its own index, and they do not compare: write places of one nation.`,
    );
  return nations[0];
}
