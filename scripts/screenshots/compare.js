// @ts-check
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** Pixels of the page in a row and a column that become one in what is kept. */
const SCALE = 4;
/** Levels of grey that are kept, so that files are small. */
const LEVELS = 16;
/** How different a pixel must be, as pixelmatch has it: about two levels of grey. */
const THRESHOLD = 0.1;
/** Edges of shapes may fall a little otherwise where a browser has another version: of a thousand pixels, this many. */
export const MAX_DIFFERENT_PER_THOUSAND = 1;

/** @returns {Buffer} the picture in grey and a quarter as wide and high: what is kept in the repository */
export function reduce(/** @type {Buffer} */ png) {
  const { width, height, data } = PNG.sync.read(png);
  const small = new PNG({ width: Math.ceil(width / SCALE), height: Math.ceil(height / SCALE) });
  for (let y = 0; y < small.height; y++)
    for (let x = 0; x < small.width; x++) {
      const grey = quantised(meanOf(data, width, height, x * SCALE, y * SCALE));
      small.data.set([grey, grey, grey, 255], (y * small.width + x) * 4);
    }
  return PNG.sync.write(small, { colorType: 0, filterType: -1, deflateLevel: 9 });
}

/** Of the luminance of a square of pixels, as far as the picture goes. */
function meanOf(
  /** @type {Buffer} */ data,
  /** @type {number} */ width,
  /** @type {number} */ height,
  /** @type {number} */ left,
  /** @type {number} */ top,
) {
  const right = Math.min(left + SCALE, width);
  const bottom = Math.min(top + SCALE, height);
  let sum = 0;
  for (let y = top; y < bottom; y++)
    for (let x = left; x < right; x++) {
      const at = (y * width + x) * 4;
      sum += 0.299 * (data[at] ?? 0) + 0.587 * (data[at + 1] ?? 0) + 0.114 * (data[at + 2] ?? 0);
    }
  return sum / ((right - left) * (bottom - top));
}

function quantised(/** @type {number} */ grey) {
  return Math.round((grey / 255) * (LEVELS - 1)) * (255 / (LEVELS - 1));
}

/**
 * Compares two reduced pictures.
 *
 * @returns {{ problem: string | undefined, difference: Buffer | undefined }} what differs, in words and as a picture
 */
export function compare(/** @type {Buffer} */ actual, /** @type {Buffer} */ expected) {
  const [a, b] = [PNG.sync.read(actual), PNG.sync.read(expected)];
  if (a.width !== b.width || a.height !== b.height)
    return { problem: `is ${sizeOf(a)} pixels, and was ${sizeOf(b)}`, difference: undefined };
  const difference = new PNG({ width: a.width, height: a.height });
  const different = pixelmatch(a.data, b.data, difference.data, a.width, a.height, {
    threshold: THRESHOLD,
    includeAA: true,
  });
  const allowed = Math.floor((a.width * a.height * MAX_DIFFERENT_PER_THOUSAND) / 1000);
  if (different <= allowed) return { problem: undefined, difference: undefined };
  return {
    problem: `differs in ${different} of ${a.width * a.height} pixels; ${allowed} are allowed`,
    difference: PNG.sync.write(difference),
  };
}

function sizeOf(/** @type {PNG} */ { width, height }) {
  return `${width * SCALE} × ${height * SCALE}`;
}
