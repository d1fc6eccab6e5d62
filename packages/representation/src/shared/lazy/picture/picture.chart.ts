/** The cream of the posters these figures come from: pictures have it in dark pages too. */
export const BACKGROUND = '#f7ecd9';
