import type { Locale } from '@odm-widgets/core';
import { cy } from './cy.js';
import { en } from './en.js';
import type { ExploreStrings } from './types.js';

/** Both languages arrive with the view, which is opened on demand. */
export const EXPLORE_STRINGS: Readonly<Record<Locale, ExploreStrings>> = { en, cy };
