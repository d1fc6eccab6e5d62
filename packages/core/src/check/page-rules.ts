import { refusals, refusesTrustedTypes } from './content-policy.js';
import { caution, problem, type Finding } from './findings.js';
import type { PageFacts, ScriptTag } from './page-facts.js';
import { isOlder, type RuleOptions } from './tag-rules.js';

/** Files that start widgets: the loader, its classic form, or the file of one widget. */
const STARTER = /(?:^|\/)odm-(?!frame\b|resize\b|data\b)[a-z-]+\.js(?:[?#]|$)/u;
const LOADER = /(?:^|\/)odm-widgets(?:-classic)?\.js(?:[?#]|$)/u;
const CLASSIC = /\/odm-widgets-classic\.js(?:[?#]|$)|^odm-widgets-classic\.js/u;
const PUBLISHED = /@odm-widgets\/[a-z-]+@([^/]+)\//u;
const scriptTag = (src: string) => `<script type="module" src="${src}"></script>`;
const addressOf = (version: string) =>
  `https://cdn.jsdelivr.net/npm/@odm-widgets/embed@${version}/dist/embed/odm-widgets.js`;

/** The scripts of a page that start widgets. */
export const loadersOf = ({ scripts }: Pick<PageFacts, 'scripts'>): ScriptTag[] =>
  scripts.filter(({ src }) => STARTER.test(src));

/** What is wrong with a page as a whole. */
export function checkPage(facts: PageFacts, options: RuleOptions): Finding[] {
  const loaders = loadersOf(facts);
  return [
    ...checkPresence(facts, loaders, options),
    ...facts.frames
      .filter(({ isPage }) => !isPage)
      .map((frame) => problem('frame-of-page', options.words.frameOfPage(frame.src), frame)),
    ...loaders.flatMap((loader) => [
      ...checkScript(loader, facts, options),
      ...checkPolicies(loader, facts, options),
    ]),
    ...checkTrustedTypes(loaders, facts, options),
    ...checkVersions(loaders, options),
  ];
}

/** Editors take tags out, write them as text, or take out the script. */
function checkPresence(
  facts: PageFacts,
  loaders: readonly ScriptTag[],
  { words, version }: RuleOptions,
): Finding[] {
  const { widgets, written, links, frames, hasInlineModule, scripts } = facts;
  const findings = written.flatMap((one): Finding[] => {
    if (one.form === 'escaped') return [problem('tag-as-text', words.tagAsText(one.tag), one)];
    return facts.upgradesText ? [] : [problem('text-not-upgraded', words.textNotUpgraded(one.tag), one)];
  });
  const isThere = widgets.length > 0 || written.length > 0 || links > 0 || frames.length > 0;
  if (!isThere)
    findings.push(
      loaders.length
        ? problem('tag-stripped', words.tagStripped)
        : problem('nothing-found', words.nothingFound),
    );
  if (widgets.length > 0 && loaders.length === 0)
    findings.push(
      hasInlineModule || scripts.some(({ isModule }) => isModule)
        ? caution('script-missing', words.scriptMayBeBundled)
        : problem('script-missing', words.scriptMissing(scriptTag(addressOf(version)))),
    );
  return findings;
}

function checkScript(loader: ScriptTag, { url: page }: PageFacts, { words }: RuleOptions): Finding[] {
  const { src, url, isModule } = loader;
  if (!isModule && !CLASSIC.test(src))
    return [problem('script-not-module', words.scriptNotModule(scriptTag(src)), loader)];
  if (page?.protocol === 'https:' && url?.protocol === 'http:') {
    const advice = words.scriptInsecure(scriptTag(src.replace(/^http:/u, 'https:')));
    return [problem('script-insecure', advice, loader)];
  }
  return [];
}

/** The policies of the page, and what would make them allow the widgets. */
function checkPolicies(loader: ScriptTag, facts: PageFacts, { words }: RuleOptions): Finding[] {
  const { url, nonce, hasIntegrity } = loader;
  const { policies, url: page, integrityPolicy, hasImportIntegrity, apiBase } = facts;
  const findings: Finding[] = [];
  const sourceFor = (target: URL) => (page && target.origin === page.origin ? "'self'" : target.origin);
  if (url && page) {
    for (const refused of refusals(policies, { directive: 'script-src', url, page, nonce }))
      findings.push(
        problem(
          'script-refused',
          refused.includes("'strict-dynamic'")
            ? words.scriptWithoutNonce(refused)
            : words.scriptRefused(refused, sourceFor(url)),
          loader,
        ),
      );
    const figures = new URL(apiBase ?? '../dataset/', apiBase === undefined ? url : page);
    for (const refused of refusals(policies, { directive: 'connect-src', url: figures, page }))
      findings.push(problem('figures-refused', words.figuresRefused(refused, sourceFor(figures)), loader));
  }
  if (
    /blocked-destinations\s*=\s*\([^)]*\bscript\b/u.test(integrityPolicy) &&
    !(hasIntegrity && hasImportIntegrity)
  )
    findings.push(
      problem('integrity-required', words.integrityRequired(integrityPolicy, hasIntegrity), loader),
    );
  return findings;
}

function checkTrustedTypes(
  loaders: readonly ScriptTag[],
  { policies }: PageFacts,
  { words }: RuleOptions,
): Finding[] {
  return loaders.length && refusesTrustedTypes(policies)
    ? [problem('trusted-types-refused', words.trustedTypesRefused)]
    : [];
}

function checkVersions(loaders: readonly ScriptTag[], { words, version }: RuleOptions): Finding[] {
  const findings: Finding[] = [];
  const versions = new Set<string>();
  for (const loader of loaders) {
    const found = PUBLISHED.exec(loader.src)?.[1];
    if (found === undefined) continue;
    versions.add(found);
    if (!/^\d+\.\d+\.\d+/u.test(found))
      findings.push(caution('version-open', words.versionOpen(found, version), loader));
    else if (isOlder(found, version))
      findings.push(caution('version-old', words.versionOld(found, version), loader));
  }
  if (versions.size > 1) findings.push(problem('two-versions', words.twoVersions([...versions], version)));
  // The files of a single version may still be on a page twice, each with widgets of its own.
  const folders = new Set(
    loaders
      .filter(({ src }) => LOADER.test(src))
      .map(({ url, src }) => (url?.href ?? src).replace(/[^/]*$/u, '')),
  );
  if (versions.size <= 1 && folders.size > 1)
    findings.push(problem('two-scripts', words.twoScripts([...folders])));
  return findings;
}
