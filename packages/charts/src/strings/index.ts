import type { Locale } from '@odm-widgets/core';
import { cy } from './cy.js';
import { en } from './en.js';
import type { ChartStrings } from './types.js';

/** Both languages arrive with the chart, which is loaded after a widget's own strings. */
export const CHART_STRINGS: Readonly<Record<Locale, ChartStrings>> = { en, cy };
