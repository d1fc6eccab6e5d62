/** Councils whose code changed in 2025 while their area did not: the new code, and the one the figures are under. */
export const RECODED_AUTHORITIES: Readonly<Record<string, string>> = {
  E08000038: 'E08000016',
  E08000039: 'E08000019',
};
