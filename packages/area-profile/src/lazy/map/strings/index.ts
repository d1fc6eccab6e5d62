import type { Locale } from '@odm-widgets/core';
import { cy } from './cy.js';
import { en } from './en.js';
import type { MapStrings } from './types.js';

/** Words of the map by language. */
export const mapStrings: Readonly<Record<Locale, MapStrings>> = { en, cy };
