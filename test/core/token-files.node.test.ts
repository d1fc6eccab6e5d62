import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { palette, tokens } from '@odm-widgets/core';
import { defineConfig, Logger, parse } from '@terrazzo/parser';
import { readPalette, tokenFiles } from '../../scripts/docs/tokens.js';
import { notEmpty } from '../support/not-empty.js';

const core = join(import.meta.dirname, '../../packages/core');
const read = (file: string) => readFileSync(join(core, file), 'utf8');

interface Colour {
  readonly $value: { colorSpace: string; components: number[]; alpha: number; hex: string };
}
interface Dimension {
  readonly $type: string;
  readonly $value: { value: number; unit: string };
}
interface Tokens {
  readonly odm: { color: Record<string, Colour> } & Record<string, Dimension>;
}

/** @returns what a tool of others reads from a file of design tokens, by the paths of the tokens */
async function readByTool(src: string) {
  const cwd = new URL('file:///');
  const rules = { 'core/valid-color': 'error', 'core/valid-dimension': 'error' } as const;
  return parse([{ filename: new URL('own.tokens.json', cwd), src }], {
    config: defineConfig({ lint: { rules } }, { cwd }),
    logger: new Logger({ level: 'silent' }),
  });
}

/**
 * What Figma documents of the import of a mode: a color in HSL or sRGB, a dimension in pixels, a number; groups are
 * parts of a name, with slashes between, and of two tokens of one name the second is left out.
 *
 * @returns the type of each variable, and the names that are left out
 */
function importedByFigma(text: string) {
  const variables: Record<string, string> = {};
  const refused: string[] = [];
  const visit = (node: Record<string, unknown>, path: readonly string[], inherited: unknown): void => {
    const type = node['$type'] ?? inherited;
    const name = path.join('/');
    const value = node['$value'] as { colorSpace?: string; unit?: string } | undefined;
    if (value !== undefined) {
      const isColor = type === 'color' && /^(?:srgb|hsl)$/u.test(value.colorSpace ?? '');
      const isNumber = (type === 'dimension' && value.unit === 'px') || type === 'number';
      if ((isColor || isNumber) && !(name in variables)) variables[name] = isColor ? 'color' : 'number';
      else refused.push(name);
      return;
    }
    for (const [key, child] of Object.entries(node))
      if (!key.startsWith('$')) visit(child as Record<string, unknown>, [...path, key], type);
  };
  visit(JSON.parse(text) as Record<string, unknown>, [], undefined);
  return { variables, refused };
}

describe('the published design tokens', () => {
  for (const theme of ['light', 'dark'] as const)
    it(`have every colour of the palette, ${theme}, in the form of the format`, () => {
      const { odm } = JSON.parse(read(`tokens/${theme}.tokens.json`)) as Tokens;
      const { $type, ...colours } = odm.color as unknown as Record<string, Colour> & { $type: string };
      assert.equal($type, 'color');
      assert.deepEqual(
        Object.fromEntries(Object.entries(colours).map(([name, { $value }]) => [name, $value.hex])),
        Object.fromEntries(Object.entries(palette[theme]).map(([name, hex]) => [name, hex.toLowerCase()])),
      );
      for (const { $value } of notEmpty(Object.values(colours))) {
        assert.equal($value.colorSpace, 'srgb');
        const bytes = $value.components.map((part) =>
          Math.round(part * 255)
            .toString(16)
            .padStart(2, '0'),
        );
        assert.equal(`#${bytes.join('')}`, $value.hex);
      }
      assert.deepEqual(odm['space'], {
        $type: 'dimension',
        $value: { value: 16, unit: 'px' },
        $description: '1rem in CSS.',
      });
    });

  for (const theme of ['light', 'dark'] as const)
    it(`are read by a tool of others as colours and dimensions, ${theme}`, async () => {
      const { tokens: found } = await readByTool(read(`tokens/${theme}.tokens.json`));
      for (const [name, hex] of notEmpty(Object.entries(palette[theme]))) {
        const token = found[`odm.color.${name}`];
        assert.equal(token?.$type, 'color', name);
        assert.equal((token.$value as { hex?: string }).hex, hex.toLowerCase(), name);
      }
      assert.equal(Object.keys(found).length, Object.keys(palette[theme]).length + 2);
      assert.deepEqual(found['odm.space']?.$value, { value: 16, unit: 'px' });
      assert.deepEqual(found['odm.radius']?.$value, { value: 2, unit: 'px' });
    });

  it('would be refused by that tool if they were not of the format', async () => {
    const text = read('tokens/light.tokens.json');
    await assert.rejects(readByTool(text.replace('"colorSpace": "srgb"', '"colorSpace": "paint"')));
    await assert.rejects(readByTool(text.replace('"unit": "px"', '"unit": "cubit"')));
  });

  it('are all imported by Figma, by what it documents of an import', () => {
    const files = [read('tokens/light.tokens.json'), read('tokens/dark.tokens.json')];
    const [light, dark] = files.map((text) => importedByFigma(text));
    assert.deepEqual([light!.refused, dark!.refused], [[], []]);
    // Only what is in each file, with the same type, becomes a variable.
    assert.deepEqual(light!.variables, dark!.variables);
    assert.equal(light!.variables['odm/color/place'], 'color');
    assert.equal(light!.variables['odm/space'], 'number');
    assert.equal(Object.keys(light!.variables).length, Object.keys(palette.light).length + 2);
    const modes = files.map(
      (text) =>
        (JSON.parse(text) as { $extensions: Record<string, string> }).$extensions['com.figma.modeName'],
    );
    assert.deepEqual(modes, ['Light', 'Dark']);
  });

  it('would not all be imported by Figma in other units and spaces', () => {
    const text = read('tokens/light.tokens.json');
    assert.deepEqual(importedByFigma(text.replace('"unit": "px"', '"unit": "rem"')).refused, ['odm/space']);
    assert.equal(importedByFigma(text.replace('"srgb"', '"oklch"')).refused.length, 1);
    assert.deepEqual(importedByFigma(text.replace('"dimension"', '"shadow"')).refused, ['odm/space']);
  });

  for (const theme of ['light', 'dark'] as const)
    it(`have the same values as text, for tools that read drafts of the format, ${theme}`, () => {
      const { odm } = JSON.parse(read(`tokens/${theme}.text.tokens.json`)) as {
        odm: Record<string, Record<string, { $value?: string } | string>>;
      };
      const { $type, ...colours } = odm['color']!;
      assert.equal($type, 'color');
      assert.deepEqual(
        colours,
        Object.fromEntries(
          Object.entries(palette[theme]).map(([name, hex]) => [name, { $value: hex.toLowerCase() }]),
        ),
      );
      assert.deepEqual([odm['space']!['$value'], odm['radius']!['$value']], ['16px', '2px']);
    });

  it('are every public property of a widget, in CSS with the values it has', () => {
    const css = read('tokens/tokens.css');
    const names = [...tokens.cssText.matchAll(/var\(\s*(--odm-[\w-]+)/gu)].map(([, name]) => name!);
    for (const name of notEmpty([...new Set(names)])) assert.ok(css.includes(`  ${name}: `), name);
    assert.ok(css.includes('--odm-color-place: light-dark(#2F5D80, #8FC1E3);'));
  });

  it('come from the sources of the widgets', async () => {
    assert.deepEqual(await readPalette(read('src/styles/palette.ts')), palette);
    const files = tokenFiles({ palette, sizes: read('src/styles/size-tokens.ts') });
    for (const [file, text] of notEmpty(Object.entries(files))) assert.equal(read(file), text, file);
  });
});
