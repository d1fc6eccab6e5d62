import type { Locale } from '@odm-widgets/core';
import { cy } from './cy.js';
import { en } from './en.js';
import type { PickerStrings } from './types.js';

/** Words of the picker by language. */
export const pickerStrings: Readonly<Record<Locale, PickerStrings>> = { en, cy };
