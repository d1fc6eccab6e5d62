export { getDetails } from './details-client.js';
export { getLexicon } from './lexicon-client.js';
export { getObservations } from './observations-client.js';
export { createTermMatcher, type TermMatcher } from './matching/match-terms.js';
export { FORMAT, FORMAT_VERSION, parseLexicon, TERM_ID } from './parse-lexicon.js';
export { DETAILS_FORMAT, withDetails } from './with-details.js';
export { describeSource, parseObservations } from './parse-observations.js';
export { runAtOnce, runInSlices, type Steps } from './matching/run-in-slices.js';
export { SearchIndex, type WeightedText } from './matching/search-index.js';
export { toConcepts, type RdfSubject } from './concepts.js';
export { importRows, type ImportedRows } from './import-rows.js';
export {
  isLexiconColumn,
  lexiconColumns,
  toLexiconCsv,
  toTagTableCsv,
  type LexiconRow,
} from './lexicon-csv.js';
export { toLexiconJson } from './serialise.js';
export { toGeoJson, type ObservationWithTerms } from './to-geojson.js';
export { toDefinedTermSet, toSkosJsonLd } from './to-json-ld.js';
export { toTurtle } from './to-turtle.js';
export {
  CONTRIBUTION_FIELDS,
  HONEYPOT_FIELD,
  parseContribution,
  PERSONAL_DATA,
  type Contribution,
  type ContributionField,
  type LeftOut,
  type RefusalReason,
} from './contributions.js';
export { mergeContributions, type Merged, type MergeResult } from './merge-contributions.js';
