export { getDetails, getLexicon, getObservations } from './lexicon-client.js';
export { createTermMatcher, type TermMatcher } from './matching/match-terms.js';
export {
  DETAILS_FORMAT,
  FORMAT,
  FORMAT_VERSION,
  parseLexicon,
  TERM_ID,
  withDetails,
} from './parse-lexicon.js';
export { describeSource, parseObservations } from './parse-observations.js';
export { SearchIndex, type WeightedText } from './matching/search-index.js';
export { toConcepts, type RdfSubject } from './concepts.js';
export { fromLexiconCsv, toLexiconCsv, toTagTableCsv } from './lexicon-csv.js';
export { toLexiconJson } from './serialise.js';
export { toGeoJson, type ObservationWithTerms } from './to-geojson.js';
export { toDefinedTermSet, toSkosJsonLd } from './to-json-ld.js';
export { toTurtle } from './to-turtle.js';
export {
  CONTRIBUTION_FIELDS,
  parseContribution,
  PERSONAL_DATA,
  type Contribution,
  type ContributionField,
  type RefusalReason,
} from './contributions.js';
export { mergeContributions, type Merged, type MergeResult } from './merge-contributions.js';
