// @ts-check
/**
 * node scripts/page-pictures.js: draws the pictures of widgets that sites show beside a link to a page, into
 * packages/cli/pictures, one in each language. They have no figures, so that one stands for every place.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadRasteriser } from '../packages/cli/lib/pages/pictures/rasteriser.js';
import {
  picturedTags,
  widgetPicture,
  widgetPictureOf,
  widgetPicturePath,
} from '../packages/cli/lib/pages/pictures/place-picture.js';

const folder = join(dirname(fileURLToPath(import.meta.url)), '../packages/cli/pictures');
const rasterise = await loadRasteriser();
mkdirSync(folder, { recursive: true });
for (const tag of picturedTags())
  for (const locale of /** @type {const} */ (['en', 'cy'])) {
    const svg = widgetPicture(tag, locale);
    const file = widgetPictureOf(`/${widgetPicturePath(tag, locale)}`);
    if (!svg || !file) throw new Error(`<${tag}> has no picture in ${locale}.`);
    writeFileSync(join(folder, file), rasterise(svg));
    console.log(file);
  }
