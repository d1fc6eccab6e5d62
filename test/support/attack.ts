/** Seed and amount of the attack tests: fixed in CI, others in `npm run test:attack -- --seed 7 --runs 20`. */
export const ATTACK = {
  seed: Number(process.env['ODM_ATTACK_SEED'] ?? 1),
  /** How many times as many cases as in CI. */
  runs: Number(process.env['ODM_ATTACK_RUNS'] ?? 1),
};

/** Parameters of `fc.assert` for a number of cases in CI. */
export const cases = (numRuns: number) => ({ seed: ATTACK.seed, numRuns: numRuns * ATTACK.runs });
