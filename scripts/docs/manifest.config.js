// @ts-check
/** How the analyzer reads a package; run in the package's folder by scripts/docs.js. */
export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/**/*.d.ts', 'src/generated/**'],
  litelement: true,
  packagejson: false,
  outdir: '.',
  dependencies: false,
};
