// @ts-check
/** @type {import('../list.js').ListedFault[]} */
export const faults = [];
