/** Councils and wards of Wales, Scotland and Northern Ireland: their files are read by this chunk alone. */
import { ConfigError } from '../../../errors.js';
import {
  datasetPath,
  nationOf,
  normalisePlaceName,
  oneNation,
  RELEASE_DETAILS,
  type AuthorityAreas,
  type AuthorityRef,
  type NationRelease,
  type WardAnswer,
  type WardRef,
} from '../../../model/index.js';
import { expectArray, expectIndex, expectObject, expectString } from '../../../shape.js';
import type { AuthorityOptions, WardOptions } from '../../area-source.js';
import type { DatasetFiles, ReadOptions } from '../../files.js';
import { resolveCouncilCode } from '../../nations/resolve-council.js';
import { unpackCodes } from '../../unpack.js';
import { addDomains, parseAreas, parseAuthorityRef } from './parse-areas.js';

/**
 * The small areas of one council of a nation.
 *
 * @param authority code of a council, or its name in English or Welsh
 * @throws {ConfigError} for a council of another nation, and for none
 */
export async function nationAuthority(
  files: DatasetFiles,
  authority: string,
  release: NationRelease,
  { allDomains, ...options }: AuthorityOptions = {},
): Promise<AuthorityAreas> {
  const code = await nationAuthorityCode(files, authority, release, options);
  const main = files.get(datasetPath(release, 'authorities', code), options);
  if (!allDomains) return parseAreas(await main, release);
  const [file, domains] = await Promise.all([
    main,
    files.get(datasetPath(release, 'domains', code), options),
  ]);
  return addDomains(parseAreas(file, release), file, domains);
}

/**
 * The code of a council of a nation.
 *
 * @param authority its code, or its name in English or Welsh
 * @throws {ConfigError} for a council of another nation, and for none
 */
export async function nationAuthorityCode(
  files: DatasetFiles,
  authority: string,
  release: NationRelease,
  options: ReadOptions,
): Promise<string> {
  const { nation } = RELEASE_DETAILS[release];
  const code = authority.trim().toUpperCase();
  oneNation([code], nation);
  if (/^(?:W06|S12|N09)\d{6}$/u.test(code)) return code;
  const councils = await councilsOf(files, release, options);
  const found = resolveCouncilCode(authority, councils);
  if (found) return found;
  const { nearestTo } = await import('../nearest/nearest.js');
  const [nearest] = nearestTo(
    authority,
    councils.flatMap(({ name, welshName }) => [name, welshName ?? name]),
  );
  throw new ConfigError(
    `authority="${authority}" is not a council of ${nation}. Write its code or its name.${nearest ? ` Did you mean “${nearest}”?` : ''}`,
  );
}

/** The councils of a nation, from the file of names. */
async function councilsOf(files: DatasetFiles, release: NationRelease, options: ReadOptions) {
  const file = expectObject(await files.get(datasetPath(release, 'names'), options), 'The file');
  return expectArray(file['authorities'], 'authorities', parseAuthorityRef);
}

/**
 * The answer to a ward code or name of a nation.
 *
 * @throws {ConfigError} for a code of another nation
 */
export async function nationWard(
  files: DatasetFiles,
  query: string,
  release: NationRelease,
  { authority, ...options }: WardOptions = {},
): Promise<WardAnswer> {
  const { nation } = RELEASE_DETAILS[release];
  const code = query.toUpperCase().replace(/\W/gu, '');
  oneNation([code, authority ?? ''], nation);
  if (nationOf(code) === undefined) return wardNamed(files, query, release, authority, options);
  if (!/^(?:W05|S13|N08)\d{6}$/u.test(code)) return { kind: 'unknown', query, problem: 'not-a-ward' };
  const owner = councilOfWard(await files.get(datasetPath(release, 'wards'), options), code);
  if (!owner) return { kind: 'unknown', query, problem: 'not-found', searched: [2025] };
  return found(files, code, owner, release, options);
}

async function found(
  files: DatasetFiles,
  code: string,
  owner: string,
  release: NationRelease,
  options: ReadOptions,
): Promise<WardAnswer> {
  const { wardMatch } = RELEASE_DETAILS[release];
  const areas = parseAreas(await files.get(datasetPath(release, 'authorities', owner), options), release);
  const { name = code, welshName } = areas.wards.find((ward) => ward.code === code) ?? {};
  return {
    kind: 'found',
    ward: { code, name, ...(welshName ? { welshName } : {}), authority: areas.authority },
    wardVintage: areas.wardVintage,
    estimated: wardMatch === 'estimate',
    formerNames: [],
    authorityCodes: [owner],
  };
}

/** The code of the council a ward is in (`RELEASE/wards.json`). */
function councilOfWard(value: unknown, code: string): string | undefined {
  const file = expectObject(value, 'The file');
  const authorities = expectArray(file['authorities'], 'authorities', expectString);
  const codes = expectArray(
    file['codes'],
    'codes',
    (own, field) => unpackCodes(own, field, code[0]),
    authorities.length,
  );
  return authorities[codes.findIndex((own) => own.includes(code))];
}

/** A ward by name, alone or as in "Canton, Cardiff", in either language. */
async function wardNamed(
  files: DatasetFiles,
  query: string,
  release: NationRelease,
  authority: string | undefined,
  options: ReadOptions,
): Promise<WardAnswer> {
  const file = expectObject(await files.get(datasetPath(release, 'names'), options), 'The file');
  const councils = expectArray(file['authorities'], 'authorities', parseAuthorityRef);
  const names = expectObject(file['names'], 'names');
  const given = authority ? resolveCouncilCode(authority, councils) : undefined;
  const parts = query.split(',');
  const readings = parts.map((_, index) => ({
    name: normalisePlaceName(parts.slice(0, parts.length - index).join(',')),
    council: index ? resolveCouncilCode(parts.slice(parts.length - index).join(','), councils) : given,
    isSplit: index > 0,
  }));
  let elsewhere: WardRef[] = [];
  for (const { name, council, isSplit } of readings) {
    if (isSplit && (!council || (given && given !== council))) continue;
    const wards = Object.hasOwn(names, name) ? parseNamed(names[name], `names.${name}`, councils) : [];
    const own = wards.filter((ward) => !(isSplit || authority) || ward.authority.code === council);
    if (own.length > 1) return { kind: 'ambiguous', name: own[0]!.name, wards: own };
    if (own[0]) return found(files, own[0].code, own[0].authority.code, release, options);
    elsewhere = elsewhere.concat(wards);
  }
  if (elsewhere.length) return { kind: 'unknown', query, problem: 'other-authority', elsewhere };
  return { kind: 'unknown', query, problem: 'not-found', searched: [2025] };
}

/** `[["W05001273", 13, "Canton", "Treganna"]]` */
function parseNamed(value: unknown, field: string, councils: readonly AuthorityRef[]): WardRef[] {
  return expectArray(value, field, (one, itemField) => {
    const [code, index, name, welshName] = expectArray(one, itemField, (cell) => cell);
    return {
      code: expectString(code, itemField),
      name: expectString(name, itemField),
      ...(welshName === undefined ? {} : { welshName: expectString(welshName, itemField) }),
      authority: councils[expectIndex(index, itemField, councils.length)]!,
    };
  });
}
