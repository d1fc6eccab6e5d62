import type { AgeBand, EconomicActivity } from '@odm-widgets/data/nomis';
import type { CrimeCategory } from '@odm-widgets/data/police';

/** Categories that have names in both languages: those of the services, and groups of them. */
export type BandOfAge = AgeBand;
export type KindOfActivity = EconomicActivity;
export type CategoryOfCrime = CrimeCategory;

export type AgeGroup = 'under-15' | '15-to-24' | '65-and-over';
export type WorkGroup = 'in-work' | 'looking-for-work' | 'sick-or-disabled' | 'caring';
