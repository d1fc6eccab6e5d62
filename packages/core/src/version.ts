/** Version of the packages, the same for all; written by the release. */
export const VERSION = '0.1.0';
