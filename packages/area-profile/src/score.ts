/** A score without a unit is near 0 and has three digits after the point, which say something. */
export const scoreText = (value: number): string => String(value).replace('-', '−');
