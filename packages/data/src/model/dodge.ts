/**
 * Stacks marks that would overlap: each position gets the lowest whole step that is free.
 *
 * @param positions positions of the marks on an axis, any order, any unit
 * @param gap how far apart two marks of one step must be, same unit
 * @returns a step for each position, 0 on the base line, in the order given
 */
export function dodge(positions: readonly number[], gap: number): number[] {
  const lastOnStep: number[] = [];
  const steps = positions.map(() => 0);
  const order = positions.map((_, index) => index).sort((a, b) => positions[a]! - positions[b]!);
  for (const index of order) {
    const position = positions[index]!;
    const free = lastOnStep.findIndex((last) => position - last >= gap);
    const step = free === -1 ? lastOnStep.length : free;
    lastOnStep[step] = position;
    steps[index] = step;
  }
  return steps;
}
