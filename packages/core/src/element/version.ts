/** Version of the packages, the same for all; written by scripts/docs.js from package.json. */
export const VERSION = '0.1.0';
