/** Councillors and control from Open Council Data UK (https://opencouncildata.co.uk, CC BY-SA 4.0), for builds. */
export type { ReadCsv } from '../csv-columns.js';
export { getControlHistory, getCouncillors, type DownloadOptions } from './client.js';
export { parseControl, parseControlHistory, type ControlField, type ControlYear } from './control.js';
export { parseCouncillors, type CouncillorTally } from './councillors.js';
export { joinWards, wardNameKey, type JoinedTally, type OfficialWard, type WardJoin } from './join-wards.js';
