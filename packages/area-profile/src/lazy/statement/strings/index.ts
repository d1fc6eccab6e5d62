import type { Locale } from '@odm-widgets/core';
import { cy } from './cy.js';
import { en } from './en.js';
import type { StatementStrings } from './types.js';

export const statementStrings: Readonly<Record<Locale, StatementStrings>> = { en, cy };
