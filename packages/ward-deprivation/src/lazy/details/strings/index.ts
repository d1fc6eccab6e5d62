import type { I18n } from '@odm-widgets/core';
import type { WardStrings } from '../../../strings/types.js';
import { cy } from './cy.js';
import { en } from './en.js';
import type { DetailStrings } from './types.js';

/** Words of the details in the language of the widget, about the nation of its figures. */
export function detailStrings({ locale, strings }: I18n<WardStrings>): DetailStrings {
  return (locale === 'cy' ? cy : en)(strings.nation);
}
