import type { ReactiveControllerHost } from 'lit';
import type { I18n, Status } from '@odm-widgets/core';
import type { Warn } from '@odm-widgets/core/one-of.js';
import type { UkNation } from '@odm-widgets/data/model';
import type { DatasetFiles } from '@odm-widgets/data/profile';
import type { AreaModel } from './area-profile.model.js';
import type { FirstStrings } from './strings/types.js';

/** Public properties of the element that parts of it read or set. */
export interface ProfileElement extends HTMLElement, ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly model: AreaModel | undefined;
  ward: string;
  wards: string;
  lsoas: string;
  postcode: string;
  authority: string;
  authorities: string;
  nation: '' | UkNation;
  areaName: string;
  compare: string;
  sections: string;
  grants: string;
  picker: boolean;
  noChart: boolean;
  noTable: boolean;
  noActions: boolean;
  headingLevel: number;
  readonly status: Status;
  announce(text: string): void;
}

/** What parts of the element that are loaded later need of it, beside its public properties. */
export interface ProfileHost {
  i18n: () => I18n<FirstStrings>;
  /** Files of the dataset. */
  files: () => DatasetFiles;
  heading: (model: AreaModel) => string;
  /** Sentences beside the figures that only some areas have. */
  notices: (model: AreaModel) => readonly string[];
  warn: Warn;
  report: (error: Error) => void;
}
