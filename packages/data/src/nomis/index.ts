export { getCensusCounts, type CensusAnswer, type CensusOptions, type CensusQuery } from './client.js';
export { parseCounts, type CensusCounts } from './parse-counts.js';
export { censusSource } from './source.js';
export { AGE, ECONOMIC_ACTIVITY, type AgeBand, type CensusTable, type EconomicActivity } from './tables.js';
