/** Why nothing is written into `<odm-term>`. */
export const notNeeded = 'its word, or the link inside it, is what stands without scripts';
