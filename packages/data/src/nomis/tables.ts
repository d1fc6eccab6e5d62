/** A table of Census 2021 as Nomis keeps it. */
export interface CensusTable<C extends string = string> {
  /** Id of the dataset in the API. */
  dataset: string;
  /** Name of the table in publications of ONS. */
  code: string;
  title: string;
  /** The classification whose categories are asked for, and its name in the header of a response. */
  dimension: string;
  /** Cells of the classification by category; cell 0 is the total. */
  cells: Readonly<Record<C, number>>;
}

export type AgeBand =
  | 'aged-0-4'
  | 'aged-5-9'
  | 'aged-10-14'
  | 'aged-15-19'
  | 'aged-20-24'
  | 'aged-25-29'
  | 'aged-30-34'
  | 'aged-35-39'
  | 'aged-40-44'
  | 'aged-45-49'
  | 'aged-50-54'
  | 'aged-55-59'
  | 'aged-60-64'
  | 'aged-65-69'
  | 'aged-70-74'
  | 'aged-75-79'
  | 'aged-80-84'
  | 'aged-85-and-over';

/** What people aged 16 and over did in the week before the census. */
export type EconomicActivity =
  | 'employed'
  | 'unemployed'
  | 'student-employed'
  | 'student-unemployed'
  | 'retired'
  | 'student'
  | 'caring'
  | 'sick-or-disabled'
  | 'other';

/** Residents by five-year age band. */
export const AGE: CensusTable<AgeBand> = {
  dataset: 'NM_2020_1',
  code: 'TS007A',
  title: 'Age by five-year age bands',
  dimension: 'c2021_age_19',
  cells: {
    'aged-0-4': 1,
    'aged-5-9': 2,
    'aged-10-14': 3,
    'aged-15-19': 4,
    'aged-20-24': 5,
    'aged-25-29': 6,
    'aged-30-34': 7,
    'aged-35-39': 8,
    'aged-40-44': 9,
    'aged-45-49': 10,
    'aged-50-54': 11,
    'aged-55-59': 12,
    'aged-60-64': 13,
    'aged-65-69': 14,
    'aged-70-74': 15,
    'aged-75-79': 16,
    'aged-80-84': 17,
    'aged-85-and-over': 18,
  },
};

/** Residents aged 16 and over by economic activity. These nine categories leave nobody out and count nobody twice. */
export const ECONOMIC_ACTIVITY: CensusTable<EconomicActivity> = {
  dataset: 'NM_2083_1',
  code: 'TS066',
  title: 'Economic activity status',
  dimension: 'c2021_eastat_20',
  cells: {
    employed: 1002,
    unemployed: 7,
    'student-employed': 1007,
    'student-unemployed': 14,
    retired: 15,
    student: 16,
    caring: 17,
    'sick-or-disabled': 18,
    other: 19,
  },
};
