/** Languages of both widgets about councils, with and without the words of their figures. */
import { figureI18n as controlFigureI18n } from '../../packages/representation/src/political-control/lazy/figure/figure.js';
import { cy as controlCy } from '../../packages/representation/src/political-control/strings/cy.js';
import { en as controlEn } from '../../packages/representation/src/political-control/strings/en.js';
import { figureI18n as wardsFigureI18n } from '../../packages/representation/src/representation/lazy/figure/figure.js';
import { cy as wardsCy } from '../../packages/representation/src/representation/strings/cy.js';
import { en as wardsEn } from '../../packages/representation/src/representation/strings/en.js';
import { i18nOf } from './i18n.js';

export const CONTROL = { en: i18nOf('en', controlEn), cy: i18nOf('cy', controlCy) } as const;
export const CONTROL_FIGURE = {
  en: controlFigureI18n(CONTROL.en),
  cy: controlFigureI18n(CONTROL.cy),
} as const;
export const WARDS = { en: i18nOf('en', wardsEn), cy: i18nOf('cy', wardsCy) } as const;
export const WARDS_FIGURE = { en: wardsFigureI18n(WARDS.en), cy: wardsFigureI18n(WARDS.cy) } as const;
