/** A year whose official ward list the index knows; of the last one perhaps only the codes that were new. */
export type WardYear = 2019 | 2021 | 2024 | 2025 | 2026;
