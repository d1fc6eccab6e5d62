// @ts-check
/** The colours and sizes of widgets for other tools: design tokens of the W3C community group, and CSS. */

import { transform } from 'esbuild';

/** @typedef {Readonly<Record<string, string>>} Colours by name, as `#RRGGBB` */
/**
 * @typedef {object} Tokens
 * @property {{ light: Colours, dark: Colours }} palette
 * @property {string} sizes  CSS text in which each size is `var(--odm-NAME, VALUE)`
 */

/**
 * @param {string} source  of the module with the palette, which imports nothing; it may not be compiled yet
 * @returns {Promise<Tokens['palette']>}
 */
export async function readPalette(source) {
  const { code } = await transform(source, { loader: 'ts' });
  const { palette } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  return palette;
}

/**
 * @param {Tokens} tokens
 * @returns {Record<string, string>} files by their paths in the package
 */
export function tokenFiles({ palette, sizes }) {
  const own = sizesIn(sizes);
  return {
    'tokens/light.tokens.json': designTokens('light', palette.light, own, AS_OBJECTS),
    'tokens/dark.tokens.json': designTokens('dark', palette.dark, own, AS_OBJECTS),
    'tokens/light.text.tokens.json': designTokens('light', palette.light, own, AS_TEXT),
    'tokens/dark.text.tokens.json': designTokens('dark', palette.dark, own, AS_TEXT),
    'tokens/tokens.css': styleSheet(palette, own),
  };
}

/**
 * How values are written.
 *
 * @typedef {object} Form
 * @property {(hex: string) => unknown} color
 * @property {(pixels: number) => unknown} dimension
 */

/** The format of October 2025. @type {Form} */
const AS_OBJECTS = { color: srgb, dimension: (value) => ({ value, unit: 'px' }) };
/** Its drafts, which many tools still read alone. @type {Form} */
const AS_TEXT = { color: (hex) => hex.toLowerCase(), dimension: (value) => `${value}px` };
/** Design tools know no other size of text. */
const PIXELS_OF_REM = 16;

/** @returns {string} */
function designTokens(
  /** @type {string} */ theme,
  /** @type {Colours} */ colours,
  /** @type {readonly (readonly [string, string])[]} */ sizes,
  /** @type {Form} */ form,
) {
  const dimensions = sizes.flatMap(([name, value]) => {
    const [, number, unit] = /^([\d.]+)(px|rem)$/u.exec(value) ?? [];
    // A formula such as clamp() has no form in this format.
    if (!unit) return [];
    const $value = form.dimension(Number(number) * (unit === 'rem' ? PIXELS_OF_REM : 1));
    const $description = unit === 'rem' ? { $description: `${value} in CSS.` } : {};
    return [[name, { $type: 'dimension', $value, ...$description }]];
  });
  const tokens = {
    // The name of the mode, as files have it that Figma writes itself.
    $extensions: { 'com.figma.modeName': theme === 'dark' ? 'Dark' : 'Light' },
    odm: {
      $description: `ODM widgets, ${theme}. The custom property of a token is its path: odm.color.place is --odm-color-place.`,
      color: {
        $type: 'color',
        ...Object.fromEntries(
          Object.entries(colours).map(([name, hex]) => [name, { $value: form.color(hex) }]),
        ),
      },
      ...Object.fromEntries(dimensions),
    },
  };
  return `${JSON.stringify(tokens, null, 2)}\n`;
}

/** @returns {object} a colour as the format has it */
function srgb(/** @type {string} */ hex) {
  const components = [1, 3, 5].map((start) => parseInt(hex.slice(start, start + 2), 16) / 255);
  return {
    colorSpace: 'srgb',
    components: components.map((part) => Number(part.toFixed(4))),
    alpha: 1,
    hex: hex.toLowerCase(),
  };
}

/** @returns {string} */
function styleSheet(
  /** @type {Tokens['palette']} */ { light, dark },
  /** @type {readonly (readonly [string, string])[]} */ sizes,
) {
  const rule = (/** @type {string} */ indent, /** @type {(name: string) => string} */ valueOf) =>
    Object.keys(light).map((name) => `${indent}--odm-color-${name}: ${valueOf(name)};`);
  return [
    '/* The colours and sizes that ODM widgets have where a page sets none. */',
    ':root {',
    ...rule('  ', (name) => light[name] ?? ''),
    ...sizes.map(([name, value]) => `  --odm-${name}: ${value};`),
    '}',
    '',
    '@supports (color: light-dark(red, red)) {',
    '  :root {',
    ...rule('    ', (name) => `light-dark(${light[name]}, ${dark[name]})`),
    '  }',
    '}',
    '',
  ].join('\n');
}

/** @returns {(readonly [name: string, value: string])[]} */
function sizesIn(/** @type {string} */ css) {
  return [...css.matchAll(/--_[\w-]+:\s*var\(\s*--odm-([\w-]+),\s*([^;]+?)\s*\);/gu)].map(
    ([, name = '', value = '']) => [name, value.replaceAll(/\s+/gu, ' ')],
  );
}
