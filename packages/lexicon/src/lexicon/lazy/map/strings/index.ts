import { cy } from './cy.js';
import { en } from './en.js';
import type { MapStrings } from './types.js';

export const mapStrings: Readonly<Record<'en' | 'cy', MapStrings>> = { en, cy };
