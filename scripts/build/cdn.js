// @ts-check

/**
 * @param {string} version of @odm-widgets/embed
 * @returns {string} where a CDN serves the scripts of that version; the figures are beside them
 */
export function cdnAddress(version) {
  return `https://cdn.jsdelivr.net/npm/@odm-widgets/embed@${version}/dist/embed/`;
}
