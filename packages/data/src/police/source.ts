import type { Source } from '../model/index.js';

/** What counts of crimes credit. @param month the latest, such as "2026-08" */
export function crimesSource(month: string): Source {
  return {
    title: 'Street-level crimes',
    publisher: 'data.police.uk (Single Online Home National Digital Team)',
    url: 'https://data.police.uk/about/',
    licence: 'Open Government Licence v3.0',
    licenceUrl: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
    attribution: 'Contains public sector information licensed under the Open Government Licence v3.0.',
    asAt: month,
  };
}
