import { TARGETS, type Target } from '../configuration/state.js';
import { shownPlace, widgetOf, type Configuration } from '../configuration/configuration.js';
import { EVIDENCE } from './evidence.js';
import { component, componentName, installation, type Framework } from './frameworks.js';
import { cmsMarkup, headHtml, linkHtml, scriptHtml, tagHtml } from './markup.js';
import type { CodeBlock, Output, PolicyLine, Release } from './output.js';
import { pageOf, withPagesAt } from './pages.js';
import { framePolicy, hostOf, tagPolicy } from './policy.js';
import type { EmbeddingTarget, OutputFacts, OutputStrings, OutputText, UpdateKind } from './strings/types.js';

export { TARGETS, type Target } from '../configuration/state.js';
export type { ChosenPlace, Configuration } from '../configuration/configuration.js';
export { cmsMarkup, fallbackHtml, importMap, type CmsMarkup } from './markup.js';
export type { CodeBlock, Evidence, Output, PolicyLine, Release, SitePages } from './output.js';
export { policyText } from './policy.js';
export type { OutputStrings } from './strings/types.js';
export { en } from './strings/en.js';
export { cy } from './strings/cy.js';

const REPOSITORY = 'https://github.com/OpenDataManchester/odm-widgets';
/** Folder of a site that hosts the files. */
const OWN_FOLDER = '/odm-widgets/';

/** What an output is made of, and what its code needs. */
interface Draft {
  updates: UpdateKind;
  code: readonly CodeBlock[];
  policy: readonly PolicyLine[];
  unavailable?: string | undefined;
  /** In place of those of the target. */
  text?: OutputText;
}

interface Parts {
  configuration: Configuration;
  release: Release;
  words: OutputStrings;
}

/** Stands for a site that has every page. */
const ANY_SITE = 'https://www.example.org/';
const ABOUT_PAGES: ReadonlySet<UpdateKind> = new Set(['pages', 'own-pages']);

type Writer = (parts: Parts) => Draft;

/** What a page of the widget leaves out is named as the form names it, by `nameOf`. */
export interface OutputOptions {
  words: OutputStrings;
  nameOf?: (attribute: string) => string;
}

/** All that somebody needs to put a configured widget into one kind of site. */
export function outputFor(
  target: Target,
  configuration: Configuration,
  release: Release,
  { words, nameOf = (attribute) => attribute }: OutputOptions,
): Output {
  const { pagesAt } = configuration;
  const draft = WRITERS[target]({ configuration, release, words });
  const { updates, code, policy, unavailable, text = words.texts[target] } = draft;
  const pages = pagesAt === undefined ? release : withPagesAt(release, pagesAt);
  const facts = factsOf(configuration, pages, nameOf);
  const isOfPage = ABOUT_PAGES.has(updates) && unavailable === undefined;
  const own = updates === 'own-pages' ? words.ownPages : undefined;
  return {
    needs: [
      ...text.needs(facts),
      ...(own ? own.needs(facts) : []),
      ...(isOfPage && facts.without.length > 0 ? [words.without(facts.without.join(', '))] : []),
    ],
    steps: [...(own ? own.steps(facts) : []), ...text.steps(facts)],
    code,
    policy,
    updates: words.updates[updates](facts),
    evidence: EVIDENCE[target],
    ...(unavailable === undefined ? {} : { unavailable }),
    takesOwnPages: ABOUT_PAGES.has(updates) && canHaveOwnPages(configuration, release),
  };
}

/** Whether the site of the builder has no page to offer to others, and a site of one's own could have it. */
function canHaveOwnPages(configuration: Configuration, release: Release): boolean {
  const isOffered = !release.isLocal && pageOf(configuration, release) !== undefined;
  const isOwn = configuration.pagesAt !== undefined;
  return (isOwn || !isOffered) && pageOf(configuration, withPagesAt(release, ANY_SITE)) !== undefined;
}

function factsOf(
  configuration: Configuration,
  release: Release,
  nameOf: (attribute: string) => string,
): OutputFacts {
  const { version, site } = release;
  const page = pageOf(configuration, release);
  const files = `${REPOSITORY}/releases/download/v${version}/`;
  return {
    version,
    archive: `${files}odm-widgets.zip`,
    plugin: `${files}odm-widgets-wordpress.zip`,
    releases: `${REPOSITORY}/releases`,
    site: new URL(site).origin,
    folder: site,
    page: page?.url ?? '',
    frame: page?.frame ?? '',
    tag: configuration.tag,
    npm: widgetOf(configuration.tag)?.package ?? '',
    component: componentName(configuration),
    without: (page?.without ?? []).map(nameOf),
    needsHashes: configuration.needsHashes,
  };
}

const html: Writer = ({ configuration, release, words }) => ({
  updates: 'cdn',
  code: [
    {
      title: words.code.page,
      language: 'html',
      text: `${headHtml(configuration, release)}\n${tagHtml(configuration, release)}\n`,
    },
  ],
  policy: tagPolicy(
    configuration,
    hostOf(release.scripts),
    configuration.needsHashes ? release.importMapHash : undefined,
  ),
});

const zip: Writer = ({ configuration, release, words }) => {
  const own = { ...release, scripts: `${OWN_FOLDER}embed/`, integrity: {} };
  const script = scriptHtml(own);
  return {
    updates: 'files',
    code: [
      { title: words.code.page, language: 'html', text: `${script}\n${tagHtml(configuration, release)}\n` },
    ],
    policy: tagPolicy(configuration, "'self'"),
  };
};

/** The script that makes frames as tall as their pages. */
function resizeScript({ scripts, integrity }: Release): string {
  const hash = integrity['odm-resize.js'];
  return `<script src="${scripts}odm-resize.js"${hash ? ` integrity="${hash}" crossorigin="anonymous"` : ''} async></script>`;
}

/**
 * Writes what is about the page of the widget, on the site of the builder or on somebody's own.
 *
 * @param otherwise what is written where there is no page; by default, that there is none
 */
const aboutPage =
  (
    write: (parts: Parts & { link: string; frame: string; address: string }) => Omit<Draft, 'updates'>,
    otherwise: Writer = withoutPage,
  ): Writer =>
  (parts) => {
    const { configuration, words } = parts;
    const { pagesAt } = configuration;
    const release = pagesAt === undefined ? parts.release : withPagesAt(parts.release, pagesAt);
    const { link, frame } = cmsMarkup(configuration, release);
    const page = pageOf(configuration, release);
    if (!link || !frame || !page) return otherwise(parts);
    const draft = write({ ...parts, release, link, frame, address: page.frame });
    if (pagesAt === undefined) return { updates: 'pages', ...draft };
    const command = {
      title: words.code.pages,
      language: 'sh',
      text: `${pagesCommand(configuration, release)}\n`,
    };
    return { updates: 'own-pages', ...draft, code: [...draft.code, command as CodeBlock] };
  };

/** Says why there is no page. */
function withoutPage({ configuration, release, words }: Parts): Draft {
  const { noPage, noPageOfPlace, noPageHere } = words;
  const hasPages = Object.hasOwn(release.pages, configuration.tag);
  const isElsewhere = pageOf(configuration, withPagesAt(release, ANY_SITE)) !== undefined;
  const unavailable = isElsewhere
    ? noPageHere(new URL(release.site).host)
    : hasPages
      ? noPageOfPlace
      : noPage;
  return { updates: 'pages', code: [], policy: [], unavailable };
}

/** Writes the pages of the council of the place, or all of them for a larger one. */
function pagesCommand({ tag, place }: Configuration, { version, site }: Release): string {
  const shown = shownPlace(widgetOf(tag)!, place);
  const council =
    shown?.kind === 'ward' ? place?.council : shown?.kind === 'authority' ? shown.name : undefined;
  const scope = council === undefined ? '--all' : `--authority ${council}`;
  return `npx -p @odm-widgets/cli@${version} -p @odm-widgets/dataset@${version} odm-widgets pages ${scope} --out public --site ${site}`;
}

const frame = aboutPage(({ frame: written, release, words }) => ({
  code: [{ title: words.code.frame, language: 'html', text: `${written}\n${resizeScript(release)}\n` }],
  policy: framePolicy(release),
}));

/** The loader for a template, which also puts widgets in place of links to the pages of the site. */
const upgradeScript = (release: Release) =>
  scriptHtml(release, [['data-odm-links', new URL(release.site).origin]]);

const link = aboutPage(({ link: written, configuration, release, words }) => ({
  code: [
    { title: words.code.link, language: 'html', text: `${written}\n` },
    { title: words.code.script, language: 'html', text: `${upgradeScript(release)}\n` },
  ],
  policy: tagPolicy(configuration, hostOf(release.scripts)),
}));

/** Razor takes a plain @ in an address for code. */
const razor = (markup: string) =>
  markup.replace(/ src="([^"]*)"/u, (_, address: string) => ` src="@("${address}")"`);

const umbraco = aboutPage(({ configuration, release, words }) => ({
  code: [
    { title: words.code.link, language: 'html', text: `${linkHtml(configuration, release)}\n` },
    { title: words.code.template, language: 'html', text: `${razor(upgradeScript(release))}\n` },
  ],
  policy: tagPolicy(configuration, hostOf(release.scripts)),
}));

const drupal = aboutPage(({ link: written, configuration, release, words }) => ({
  code: [
    { title: words.code.link, language: 'html', text: `${written}\n` },
    { title: words.code.template, language: 'html', text: `${upgradeScript(release)}\n` },
  ],
  policy: tagPolicy(configuration, hostOf(release.scripts)),
}));

const wordpress: Writer = ({ configuration, release, words }) => {
  const { shortcode, block } = cmsMarkup(configuration, release);
  const blocks: CodeBlock[] = [{ title: words.code.block, language: 'text', text: `${block}\n` }];
  if (shortcode) blocks.unshift({ title: words.code.shortcode, language: 'text', text: `${shortcode}\n` });
  return { updates: 'plugin', code: blocks, policy: tagPolicy(configuration, "'self'") };
};

/** A page by its address, or the code itself, which site makers put into a frame of their own. */
const embedded = (target: EmbeddingTarget) =>
  aboutPage(
    ({ address, words }) => ({
      code: [{ title: words.code.address, language: 'text', text: `${address}\n` }],
      policy: [],
    }),
    (parts) => ({ ...html(parts), policy: [], text: parts.words.embedCode[target] }),
  );

const sharepoint = aboutPage(({ frame: written, words }) => ({
  code: [{ title: words.code.frame, language: 'html', text: `${written}\n` }],
  policy: [],
}));

const ofFramework =
  (framework: Framework): Writer =>
  ({ configuration, release, words }) => ({
    updates: 'npm',
    code: [
      { title: words.code.component, ...component(framework, configuration, release) },
      { title: words.code.install, language: 'sh', text: `${installation(configuration, release)}\n` },
    ],
    policy: tagPolicy(configuration, "'self'"),
  });

const WRITERS: Readonly<Record<Target, Writer>> = {
  html,
  zip,
  frame,
  link,
  wordpress,
  drupal,
  umbraco,
  squarespace: html,
  wix: embedded('wix'),
  'google-sites': embedded('google-sites'),
  sharepoint,
  react: ofFramework('react'),
  vue: ofFramework('vue'),
  svelte: ofFramework('svelte'),
  angular: ofFramework('angular'),
  next: ofFramework('next'),
};

/** Outputs that need no page of a widget. */
export const WITHOUT_PAGES: readonly Target[] = ['html', 'zip', 'wordpress'];

/** The outputs in groups, as they are chosen from. */
export const GROUPS: readonly (readonly [
  group: keyof OutputStrings['groups'],
  targets: readonly Target[],
])[] = [
  ['any', TARGETS.slice(0, 4)],
  ['systems', TARGETS.slice(4, 11)],
  ['frameworks', TARGETS.slice(11)],
];
