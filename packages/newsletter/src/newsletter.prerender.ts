/** Why nothing is written into `<odm-newsletter>`. */
export const notNeeded =
  'its form stands in the page itself: write the form inside the tag, and it works without scripts';
