import { VERSION } from '@odm-widgets/core/prerender.js';
import { refusals, refusesTrustedTypes } from './content-policy.js';
import { caution, problem, type Finding } from './findings.js';
import type { PageFacts, ScriptTag } from './page-facts.js';

/** Files that start widgets: the loader, its classic form, or the file of one widget. */
const LOADER = /(?:^|\/)odm-(?!frame\b|resize\b|data\b)[a-z-]+\.js(?:[?#]|$)/u;
const CLASSIC = /\/odm-widgets-classic\.js(?:[?#]|$)|^odm-widgets-classic\.js/u;
const PUBLISHED = /@odm-widgets\/[a-z-]+@([^/]+)\//u;
const TAG = (src: string, type = 'type="module" ') => `<script ${type}src="${src}"></script>`;
const ADDRESS = `https://cdn.jsdelivr.net/npm/@odm-widgets/embed@${VERSION}/dist/embed/odm-widgets.js`;

/** The scripts of a page that start widgets. */
export const loadersOf = ({ scripts }: PageFacts): ScriptTag[] =>
  scripts.filter(({ src }) => LOADER.test(src));

/** What is wrong with a page as a whole. */
export function checkPage(facts: PageFacts): Finding[] {
  const loaders = loadersOf(facts);
  return [
    ...checkPresence(facts, loaders),
    ...checkFrames(facts),
    ...loaders.flatMap((loader) => [...checkScript(loader, facts), ...checkPolicies(loader, facts)]),
    ...checkVersions(loaders),
  ];
}

/** Editors take tags out, write them as text, or take out the script. */
function checkPresence(facts: PageFacts, loaders: readonly ScriptTag[]): Finding[] {
  const { widgets, written, links, frames, hasInlineModule, scripts } = facts;
  const findings = written.flatMap(({ line, tag, form }): Finding[] => {
    if (form === 'escaped')
      return [
        problem({
          kind: 'tag-as-text',
          line,
          message: `The editor wrote <${tag}> as text, so visitors read the tag.`,
          fix: 'Paste it into a block for HTML, or use a link to the page of the widget, which every editor keeps.',
        }),
      ];
    if (facts.upgradesText) return [];
    return [
      problem({
        kind: 'text-not-upgraded',
        line,
        message: `[${tag} …] is shown as text: no script of the page turns it into a widget.`,
        fix: 'Add data-odm-links="text" to the script tag of the widgets.',
      }),
    ];
  });
  const isThere = widgets.length > 0 || written.length > 0 || links > 0 || frames.length > 0;
  if (!isThere)
    findings.push(
      problem({
        kind: loaders.length ? 'tag-stripped' : 'nothing-found',
        message: loaders.length
          ? 'The script is there and no widget is: the editor has taken the tag out.'
          : 'There is no widget, no link to one and no script of the widgets on this page.',
        fix: loaders.length
          ? 'Allow the tag in the editor, paste it into a block for HTML, or use a link to the page of the widget, which every editor keeps.'
          : 'Check the address. Where the page is put together by a script, save it from the browser and check the file.',
      }),
    );
  if (widgets.length > 0 && loaders.length === 0) {
    const isBundled = hasInlineModule || scripts.some(({ isModule }) => isModule);
    findings.push(
      (isBundled ? caution : problem)({
        kind: 'script-missing',
        message: isBundled
          ? 'No script of the widgets was found; one of the page’s own modules may have it.'
          : 'There is no script of the widgets, so what is inside the tags is all that visitors see.',
        fix: isBundled
          ? 'Look at the page in a browser with ?odm-debug in its address, or add the loader.'
          : `Add ${TAG(ADDRESS)} once, in the template where the editor takes it out.`,
      }),
    );
  }
  return findings;
}

function checkFrames({ frames }: PageFacts): Finding[] {
  return frames.flatMap(({ line, src, isPage }) =>
    isPage
      ? []
      : [
          problem({
            kind: 'frame-of-page',
            line,
            message: `The frame shows ${src}, which other sites may not put in a frame.`,
            fix: 'Add embed/ to the end of its address.',
          }),
        ],
  );
}

function checkScript(loader: ScriptTag, { url: page }: PageFacts): Finding[] {
  const { line, src, url, isModule } = loader;
  if (!isModule && !CLASSIC.test(src))
    return [
      problem({
        kind: 'script-not-module',
        line,
        message: 'The script of the widgets is a module, and its tag does not say so.',
        fix: `Write ${TAG(src)}, or use odm-widgets-classic.js beside it where the editor takes type="module" out.`,
      }),
    ];
  if (page?.protocol === 'https:' && url?.protocol === 'http:')
    return [
      problem({
        kind: 'script-insecure',
        line,
        message: 'Browsers refuse a script from http:// on a page of https://.',
        fix: `Write ${TAG(src.replace(/^http:/u, 'https:'))}.`,
      }),
    ];
  return [];
}

/** The policies of the page, and what would make them allow the widgets. */
function checkPolicies(loader: ScriptTag, facts: PageFacts): Finding[] {
  const { line, url, nonce, hasIntegrity } = loader;
  const { policies, url: page, integrityPolicy, hasImportIntegrity, apiBase } = facts;
  const findings: Finding[] = [];
  const needs = (target: URL) => (page && target.origin === page.origin ? "'self'" : target.origin);
  if (url && page) {
    for (const refused of refusals(policies, { directive: 'script-src', url, page, nonce }))
      findings.push(
        problem({
          kind: 'script-refused',
          line,
          message: `The policy of the page refuses the script of the widgets: ${refused}.`,
          fix: refused.includes("'strict-dynamic'")
            ? 'Give the script tag the nonce of the page.'
            : `Add ${needs(url)} to script-src of Content-Security-Policy.`,
        }),
      );
    const figures = new URL(apiBase ?? '../dataset/', apiBase === undefined ? url : page);
    for (const refused of refusals(policies, { directive: 'connect-src', url: figures, page }))
      findings.push(
        problem({
          kind: 'figures-refused',
          line,
          message: `The policy of the page refuses the figures: ${refused}.`,
          fix: `Add ${needs(figures)} to connect-src of Content-Security-Policy.`,
        }),
      );
  }
  if (refusesTrustedTypes(policies))
    findings.push(
      problem({
        kind: 'trusted-types-refused',
        message: 'The policy of the page requires trusted types, and does not allow those of the widgets.',
        fix: 'Add lit-html to trusted-types of Content-Security-Policy.',
      }),
    );
  if (
    /blocked-destinations\s*=\s*\([^)]*\bscript\b/u.test(integrityPolicy) &&
    !(hasIntegrity && hasImportIntegrity)
  )
    findings.push(
      problem({
        kind: 'integrity-required',
        line,
        message: `Integrity-Policy of the page refuses scripts without a hash: ${integrityPolicy}.`,
        fix: hasIntegrity
          ? 'Add an import map with the hashes of what the loader fetches: integrity in importmap.json of the release.'
          : 'Add integrity and crossorigin to the script tag, from sri.json of the release, and the import map of importmap.json.',
      }),
    );
  return findings;
}

function checkVersions(loaders: readonly ScriptTag[]): Finding[] {
  const findings: Finding[] = [];
  const versions = new Set<string>();
  for (const { src, line } of loaders) {
    const version = PUBLISHED.exec(src)?.[1];
    if (version === undefined) continue;
    versions.add(version);
    if (!/^\d+\.\d+\.\d+/u.test(version))
      findings.push(
        caution({
          kind: 'version-open',
          line,
          message: `The address of the script names no version (@${version}), so its files change without you.`,
          fix: `Write @${VERSION}.`,
        }),
      );
    else if (isOlder(version, VERSION))
      findings.push(
        caution({
          kind: 'version-old',
          line,
          message: `The script is version ${version}; this command is ${VERSION}.`,
          fix: `Write @${VERSION} in its address.`,
        }),
      );
  }
  if (versions.size > 1)
    findings.push(
      problem({
        kind: 'two-versions',
        message: `The page loads several versions of the widgets: ${[...versions].join(', ')}. The first one defines each tag.`,
        fix: `Keep one script tag, of version ${VERSION}.`,
      }),
    );
  return findings;
}

function isOlder(a: string, b: string): boolean {
  return a !== b && a.localeCompare(b, 'en', { numeric: true }) < 0;
}
