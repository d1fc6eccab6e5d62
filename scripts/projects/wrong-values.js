// @ts-check
/** What the compiler of each project refuses: a value that an attribute does not take, or a field that no model has. */

/**
 * @typedef {object} WrongValue
 * @property {string} file  of the project
 * @property {string} right  text of the file
 * @property {string} wrong  what replaces it
 * @property {readonly string[]} check  the command that has to refuse it
 * @property {RegExp} says  what its output names
 */

const ATTRIBUTE = {
  right: 'ward="E05011351"',
  wrong: 'ward="E05011351" domain="weather"',
  says: /weather/u,
};
const TSC = ['node_modules/typescript/bin/tsc', '--noEmit'];
const SVELTE_CHECK = ['node_modules/svelte-check/bin/svelte-check', '--fail-on-warnings'];

const ANGULAR = {
  file: 'src/site.ts',
  check: [
    'node_modules/@angular/compiler-cli/bundles/src/bin/ngc.js',
    '--noEmit',
    '--project',
    'tsconfig.json',
  ],
};
/** Of a listener that React and others get as a property. */
const MODEL = { right: 'model.ward.name', wrong: 'model.weather', says: /weather/u };

/**
 * By the name of a project.
 *
 * @type {Readonly<Record<string, readonly WrongValue[]>>}
 */
export const WRONG_VALUES = {
  angular: [
    { ...ANGULAR, right: 'heading-level="2"', wrong: 'domain="weather"', says: /"weather"/u },
    { ...ANGULAR, right: '[ward]="code()"', wrong: '[ward]="7"', says: /Type '7' is not assignable/u },
    { ...ANGULAR, right: '[ward]="code()"', wrong: '[weather]="code()"', says: /weather/u },
    { ...ANGULAR, ...MODEL },
  ],
  next: [
    { ...ATTRIBUTE, file: 'app/page.tsx', check: TSC },
    { ...MODEL, file: 'app/widget.tsx', check: TSC },
  ],
  preact: [ATTRIBUTE, MODEL].map((one) => ({ ...one, file: 'src/app.tsx', check: TSC })),
  react: [ATTRIBUTE, MODEL].map((one) => ({ ...one, file: 'src/app.tsx', check: TSC })),
  solid: [ATTRIBUTE, MODEL].map((one) => ({ ...one, file: 'src/app.tsx', check: TSC })),
  svelte: [ATTRIBUTE, MODEL].map((one) => ({ ...one, file: 'src/App.svelte', check: SVELTE_CHECK })),
  sveltekit: [ATTRIBUTE, MODEL].map((one) => ({
    ...one,
    file: 'src/routes/+page.svelte',
    check: SVELTE_CHECK,
  })),
  vue: [ATTRIBUTE, MODEL].map((one) => ({
    ...one,
    file: 'src/App.vue',
    check: ['node_modules/vue-tsc/bin/vue-tsc.js', '--noEmit'],
  })),
};
