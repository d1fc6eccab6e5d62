// @ts-check
/** What a CDN sends for `vega-embed`, in tests: the package that is installed. */
export { default } from 'vega-embed';
