import { cy } from './cy.js';
import { en } from './en.js';

export const observationStrings = { en, cy };
