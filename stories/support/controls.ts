/** Controls of a widget in Storybook, from its manifest: one for each attribute and each CSS property. */

/** The part of a declaration in a custom elements manifest that controls are made from. */
export interface Declaration {
  readonly tagName: string;
  readonly attributes?: readonly Documented[];
  readonly cssProperties?: readonly Documented[];
}

interface Documented {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: { readonly text: string };
}

export type Control = 'boolean' | 'color' | 'number' | 'select' | 'text';

/** As Storybook has them; `options` are those of a select. */
export interface ArgType {
  readonly name: string;
  readonly description: string | undefined;
  readonly control: { readonly type: Control };
  readonly options?: readonly string[];
  readonly table: {
    readonly category: string;
    readonly type: { readonly summary: string };
    readonly defaultValue?: { readonly summary: string };
  };
}

/** What a value is, said below its description. */
const KINDS: Readonly<Record<Control, string>> = {
  boolean: 'true or false',
  color: 'colour',
  number: 'number',
  select: 'one of a list',
  text: 'text',
};

/** What draws nothing in a widget that has all it needs: Storybook itself serves the figures. */
const WITHOUT_EFFECT = new Set(['api-base']);

/**
 * @param hidden attributes and CSS properties that draw nothing in this widget
 * @returns by the name of the attribute or CSS property
 */
export function controlsOf(
  { attributes = [], cssProperties = [] }: Declaration,
  hidden: readonly string[] = [],
): Record<string, ArgType> {
  const isShown = ({ name }: Documented) => !WITHOUT_EFFECT.has(name) && !hidden.includes(name);
  return Object.fromEntries([
    ...attributes.filter(isShown).map((one) => [one.name, attributeControl(one)] as const),
    ...cssProperties.filter(isShown).map((one) => [one.name, cssControl(one)] as const),
  ]);
}

function attributeControl(one: Documented): ArgType {
  const options = optionsOf(one.type?.text ?? '');
  const control = options ? 'select' : controlOf(one.type?.text);
  return { ...documented(one, 'Attributes', control), ...(options ? { options } : {}) };
}

function cssControl(one: Documented): ArgType {
  const isColour = one.name.startsWith('--odm-color-');
  return documented(one, isColour ? 'Colours' : 'Sizes', isColour ? 'color' : 'text');
}

function documented(one: Documented, category: string, type: Control): ArgType {
  return {
    name: one.name,
    description: one.description,
    control: { type },
    table: {
      category,
      type: { summary: category === 'Sizes' ? 'size' : KINDS[type] },
      // An empty text is no default that anybody needs to read.
      ...(one.default === undefined || one.default === "''"
        ? {}
        : { defaultValue: { summary: one.default } }),
    },
  };
}

function controlOf(type: string | undefined): Control {
  if (type === 'boolean') return 'boolean';
  return type === 'number' ? 'number' : 'text';
}

/** Words of a closed list, such as `'list' | 'cards'`; undefined for another type. */
function optionsOf(type: string): string[] | undefined {
  const parts = type
    .split('|')
    .map((part) => part.trim())
    .filter((part) => part !== '' && part !== 'undefined');
  const isList = parts.length > 1 && parts.every((part) => /^'.*'$/u.test(part));
  return isList ? parts.map((part) => part.slice(1, -1)) : undefined;
}
