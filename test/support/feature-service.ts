import { readFileSync } from 'node:fs';

/** Code, name, ward, ward's name, council's name, rank, decile; as published, three councils of them. */
type Row = readonly [string, string, string, string, string, number, number];

const COUNCILS = JSON.parse(
  readFileSync(new URL('../fixtures/arcgis/rows.json', import.meta.url), 'utf8'),
) as Record<string, Row[]>;

export interface FeatureServiceOptions {
  /** Rows it gives at most at a time. */
  pageSize?: number;
  /** How it writes the names of fields. */
  spell?: (name: string) => string;
}

/**
 * Two feature services that behave as the documentation of ArcGIS says: conditions, chosen fields, order, pages with
 * `exceededTransferLimit`, and errors that arrive with status 200.
 */
export function featureService({ pageSize = 2000, spell = (name) => name }: FeatureServiceOptions = {}) {
  const asked: URL[] = [];
  const get = (
    address: string,
    options?: { validate?: (json: unknown) => void; signal?: AbortSignal },
  ): Promise<unknown> => {
    if (options?.signal?.aborted) return Promise.reject(options.signal.reason as Error);
    const url = new URL(address);
    asked.push(url);
    return new Promise((resolve) => {
      const answer = reply(url, pageSize, spell);
      options?.validate?.(answer);
      resolve(answer);
    });
  };
  return { asked, get };
}

function reply(url: URL, pageSize: number, spell: (name: string) => string): unknown {
  const parameter = (name: string) => url.searchParams.get(name) ?? '';
  const known = url.pathname.includes('LSOA_IMD2025') ? ranks() : bestFits();
  const names = parameter('outFields').split(',');
  const rows = select(known, parameter('where'));
  if (!rows || names.some((name) => !(name in known[0]!))) return invalidQuery;
  const order = parameter('orderByFields');
  // Without an order, pages may overlap; the worst they may do is to come back to front.
  const sorted = order ? [...rows].sort((a, b) => (a[order]! < b[order]! ? -1 : 1)) : [...rows].reverse();
  const offset = Number(parameter('resultOffset'));
  const count = Math.min(Number(parameter('resultRecordCount')) || pageSize, pageSize);
  const page = sorted.slice(offset, offset + count);
  return {
    objectIdFieldName: 'ObjectId',
    fields: names.map((name) => ({ name: spell(name), type: 'esriFieldTypeString', alias: name })),
    features: page.map((row) => ({
      attributes: Object.fromEntries(names.map((name) => [spell(name), row[name]])),
    })),
    ...(offset + count < sorted.length ? { exceededTransferLimit: true } : {}),
  };
}

const invalidQuery = {
  error: { code: 400, message: 'Cannot perform query. Invalid query parameters.', details: [] },
};

type Attributes = Record<string, string | number>;

function ranks(): Attributes[] {
  return Object.values(COUNCILS)
    .flat()
    .map(([code, name, , , , rank, decile]) => ({
      LSOA21CD: code,
      LSOA21NM: name,
      IMDRank: rank,
      IMDDecil: decile,
    }));
}

function bestFits(): Attributes[] {
  return Object.entries(COUNCILS).flatMap(([council, rows]) =>
    rows.map(([code, name, ward, wardName, councilName]) => ({
      LSOA21CD: code,
      LSOA21NM: name,
      WD24CD: ward,
      WD24NM: wardName,
      LAD24CD: council,
      LAD24NM: councilName,
    })),
  );
}

/** `FIELD='a'` and `FIELD IN ('a','b')`, which is all that is asked here; undefined for anything else. */
function select(rows: readonly Attributes[], where: string): Attributes[] | undefined {
  const match = /^(?<field>\w+)(?:=|\s+IN\s+\()(?<list>'[^)]*')\)?$/u.exec(where);
  if (!match?.groups || !Object.hasOwn(rows[0]!, match.groups['field']!)) return undefined;
  const wanted = match.groups['list']!.split(',').map((part) => part.slice(1, -1));
  return rows.filter((row) => wanted.includes(String(row[match.groups!['field']!])));
}
