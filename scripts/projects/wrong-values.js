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

/**
 * By the name of a project. Angular asks nothing of the attributes of an element that is not its own, where a component
 * allows such elements (`CUSTOM_ELEMENTS_SCHEMA`); it knows the class of the element, with its model.
 *
 * @type {Readonly<Record<string, WrongValue>>}
 */
export const WRONG_VALUES = {
  angular: {
    file: 'src/site.ts',
    right: 'showName(widget)',
    wrong: 'showName(widget.model?.weather)',
    check: [
      'node_modules/@angular/compiler-cli/bundles/src/bin/ngc.js',
      '--noEmit',
      '--project',
      'tsconfig.json',
    ],
    says: /weather/u,
  },
  next: { ...ATTRIBUTE, file: 'app/page.tsx', check: TSC },
  preact: { ...ATTRIBUTE, file: 'src/app.tsx', check: TSC },
  react: { ...ATTRIBUTE, file: 'src/app.tsx', check: TSC },
  solid: { ...ATTRIBUTE, file: 'src/app.tsx', check: TSC },
  svelte: { ...ATTRIBUTE, file: 'src/App.svelte', check: SVELTE_CHECK },
  sveltekit: { ...ATTRIBUTE, file: 'src/routes/+page.svelte', check: SVELTE_CHECK },
  vue: { ...ATTRIBUTE, file: 'src/App.vue', check: ['node_modules/vue-tsc/bin/vue-tsc.js', '--noEmit'] },
};
