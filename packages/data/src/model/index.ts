export * from './areas.js';
export * from './authorities.js';
export * from './declaration.js';
export * from './dodge.js';
export * from './domains.js';
export * from './lamps.js';
export * from './provenance.js';
export * from './wards.js';
