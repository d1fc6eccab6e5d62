import { isOn, type GetHint } from '@odm-widgets/core/hint.js';
import { COUNCIL_RELEASE, uncheckedDatasetPath } from '@odm-widgets/data/model';

/** Chunks that a hint may name. */
export const CHUNKS = ['political-control-figure', 'dataset-election-calendar'] as const;

const PLACES = ['authority', 'authorities', 'region', 'combined-authority', 'nation', 'compare'];
const DOMAIN = /^(?:income|employment|education|health|crime|barriers|environment)$/u;

/** What the first content of `<odm-political-control>` needs. */
export const hint: GetHint = (read) => {
  const text = (name: string) => (read(name) ?? '').trim().toLowerCase();
  if (!PLACES.some(text)) return { files: [], chunks: [] };
  const domain = DOMAIN.test(text('domain')) ? text('domain') : 'overall';
  return {
    files: [
      uncheckedDatasetPath(COUNCIL_RELEASE, 'control'),
      uncheckedDatasetPath(COUNCIL_RELEASE, 'vigintiles', domain),
      uncheckedDatasetPath(COUNCIL_RELEASE, 'election-calendar'),
      ...(text('layout') === 'hex' && !text('compare') ? [uncheckedDatasetPath(COUNCIL_RELEASE, 'hex')] : []),
    ],
    chunks: ['dataset-election-calendar', ...(isOn(read('no-chart')) ? [] : ['political-control-figure'])],
  };
};
