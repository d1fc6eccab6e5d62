/*
 * The build replaces this module, as it alone knows these; from npm there is nothing to preload.
 */

/**
 * What imports what at once, as `preload` reads it: "odm-events 1;shared;odm-events.cy 3;events-cy" has a row for each
 * file, its name without folder, hash and ending, and the rows of all it imports, in base 36; of a chunk that is fetched by
 * a dynamic import those besides what the widget's own file imports. A row such as "odm-events.cy 3" has what a widget
 * imports to speak Welsh.
 */
export const FILES: string = '';

/** In the names of all chunks. */
export const HASH: string = '';

/** By the first letter of ward codes, their ranges by council, as `councilFinder` reads them. */
export const COUNCIL_RANGES: Readonly<Record<string, string>> = {};

/**
 * Selectors of kinds of widgets, each with the height of its first content in pixels: what is the same at every width,
 * and its text where it is 480 wide; in half the width that is twice as high. The last that matches counts.
 */
export const HEIGHTS: readonly (readonly [selector: string, fixed: number, text: number])[] = [];
