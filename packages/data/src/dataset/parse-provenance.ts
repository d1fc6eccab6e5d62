import type { Provenance, Source } from '../model/index.js';
import { expectArray, expectObject, expectString } from '../shape.js';

interface Licence {
  name: string;
  url: string;
  attribution: (title: string, publisher: string) => string;
}

/** Licences the dataset uses, by SPDX name, with the attribution each requires. */
const LICENCES: Readonly<Record<string, Licence>> = {
  'OGL-UK-3.0': {
    name: 'Open Government Licence v3.0',
    url: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
    attribution: (_, publisher) =>
      publisher.startsWith('Office for National Statistics')
        ? 'Source: Office for National Statistics licensed under the Open Government Licence v.3.0.'
        : 'Contains public sector information licensed under the Open Government Licence v3.0.',
  },
  'CC-BY-SA-4.0': {
    name: 'CC BY-SA 4.0',
    url: 'https://creativecommons.org/licenses/by-sa/4.0/',
    attribution: (title, publisher) => `${title}: ${publisher}.`,
  },
  'OPL-UK-3.0': {
    name: 'Open Parliament Licence v3.0',
    url: 'https://www.parliament.uk/site-information/copyright-parliament/open-parliament-licence/',
    attribution: () => 'Contains Parliamentary information licensed under the Open Parliament Licence v3.0.',
  },
  'ODC-By-1.0': {
    name: 'ODC-By 1.0',
    url: 'https://opendatacommons.org/licenses/by/1-0/',
    attribution: (title, publisher) => `${title}: ${publisher}.`,
  },
  'CC-BY-4.0': {
    name: 'CC BY 4.0',
    url: 'https://creativecommons.org/licenses/by/4.0/',
    attribution: (title, publisher) => `${title}: ${publisher}.`,
  },
};

export function parseProvenance(value: unknown): Provenance {
  const packed = expectObject(value, 'provenance');
  return {
    release: expectString(packed['release'], 'provenance.release'),
    geography: expectString(packed['geography'], 'provenance.geography'),
    method: expectString(packed['method'], 'provenance.method'),
    sources: expectArray(packed['sources'], 'provenance.sources', parseSource),
  };
}

function parseSource(value: unknown, field: string): Source {
  const [title, publisher, spdx, asAt, url] = expectArray(value, field, expectString, 5) as [
    string,
    string,
    string,
    string,
    string,
  ];
  const licence = Object.hasOwn(LICENCES, spdx) ? LICENCES[spdx]! : undefined;
  return {
    title,
    publisher,
    asAt,
    url: url.startsWith('https://') ? url : '',
    licence: licence?.name ?? spdx,
    licenceUrl: licence?.url ?? '',
    attribution: licence?.attribution(title, publisher) ?? '',
  };
}
