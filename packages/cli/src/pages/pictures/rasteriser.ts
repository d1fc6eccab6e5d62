import { createRequire } from 'node:module';
import { UsageError } from '../../command.js';
import { FONT } from './picture-svg.js';

/** Draws SVG as PNG. */
export type Rasterise = (svg: string) => Uint8Array;

/** Installed by whoever wants pictures: a native program and a font, 5 MB that other commands do without. */
const RASTERISER = '@resvg/resvg-js';
const FONTS = '@expo-google-fonts/source-sans-3';
const FILES = ['400Regular/SourceSans3_400Regular.ttf', '600SemiBold/SourceSans3_600SemiBold.ttf'];

/**
 * What draws pictures, with a font of its own, so that they are the same on every machine.
 *
 * @throws {UsageError} where it is not installed
 */
export async function loadRasteriser(): Promise<Rasterise> {
  try {
    const { Resvg } = await import('@resvg/resvg-js');
    const { resolve } = createRequire(import.meta.url);
    const fontFiles = FILES.map((file) => resolve(`${FONTS}/${file}`));
    const font = { fontFiles, loadSystemFonts: false, defaultFontFamily: FONT };
    return (svg) => new Resvg(svg, { font }).render().asPng();
  } catch (cause) {
    const message = `--pictures needs two packages that are not installed: npm install ${RASTERISER} ${FONTS}, or npx -p @odm-widgets/cli -p ${RASTERISER} -p ${FONTS} odm-widgets pages …`;
    throw Object.assign(new UsageError(message), { cause });
  }
}
