import type { Locale } from '@odm-widgets/core';
import { cy } from './cy.js';
import { en } from './en.js';
import type { LiveStrings } from './types.js';

export const liveStrings: Readonly<Record<Locale, LiveStrings>> = { en, cy };
