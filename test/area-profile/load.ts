import type { DatasetFiles } from '@odm-widgets/data/profile';
import { loadArea } from '../../packages/area-profile/src/area-loader.js';
import type { AreaModel } from '../../packages/area-profile/src/area-profile.model.js';
import {
  toQuery,
  type AreaAttributes,
  type AreaQuery,
} from '../../packages/area-profile/src/area-profile.query.js';
import { warnOfAttributes } from '../../packages/area-profile/src/lazy/details/warnings.query.js';
import { loadSection } from '../../packages/area-profile/src/lazy/sections/index.js';
import type { SectionContent } from '../../packages/area-profile/src/section.js';
import type { SectionId } from '../../packages/area-profile/src/section-ids.js';
import { datasetClient } from '../support/dataset-reader.js';
import { ENGLISH } from './languages.js';

const NOTHING: AreaAttributes = {
  ward: '',
  wards: '',
  lsoas: '',
  postcode: '',
  authority: '',
  authorities: '',
  nation: '',
  areaName: '',
  compare: 'authority region nation',
  picker: false,
};

/** A query as the element makes it, and what the author was warned of. */
export function queryOf(attributes: Partial<AreaAttributes>): {
  query: AreaQuery | undefined;
  warnings: string[];
} {
  const warnings: string[] = [];
  const warn = (message: string) => warnings.push(message);
  const written = { ...NOTHING, ...attributes };
  const query = toQuery(written, () => 'dataset/', warn);
  warnOfAttributes(written, warn);
  return { query, warnings };
}

/** The model of attributes, from the committed dataset. */
export function load(
  attributes: Partial<AreaAttributes>,
  files: DatasetFiles = datasetClient(),
): Promise<AreaModel> {
  return loadArea(queryOf(attributes).query!, new AbortController().signal, files);
}

/** A section of a model, in a language. */
export async function section(
  id: SectionId,
  model: AreaModel,
  files: DatasetFiles,
  i18n = ENGLISH,
): Promise<SectionContent> {
  const { signal } = new AbortController();
  return (await loadSection(id, { model, files, signal }))(i18n);
}
