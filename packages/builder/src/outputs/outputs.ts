import { TARGETS, type Target } from '../configuration/state.js';
import { widgetOf, type Configuration } from '../configuration/configuration.js';
import { EVIDENCE } from './evidence.js';
import { component, componentName, installation, type Framework } from './frameworks.js';
import { cmsMarkup, headHtml, linkHtml, scriptHtml, tagHtml } from './markup.js';
import type { CodeBlock, Output, PolicyLine, Release } from './output.js';
import { pageOf } from './pages.js';
import { framePolicy, hostOf, tagPolicy } from './policy.js';
import type { OutputFacts, OutputStrings, UpdateKind } from './strings/types.js';

export { TARGETS, type Target } from '../configuration/state.js';
export type { ChosenPlace, Configuration } from '../configuration/configuration.js';
export { cmsMarkup, fallbackHtml, importMap, type CmsMarkup } from './markup.js';
export type { CodeBlock, Evidence, Output, PolicyLine, Release } from './output.js';
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
}

interface Parts {
  configuration: Configuration;
  release: Release;
  words: OutputStrings;
}

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
  const { updates, code, policy, unavailable } = WRITERS[target]({ configuration, release, words });
  const facts = factsOf(configuration, release, nameOf);
  const text = words.texts[target];
  const isOfPage = updates === 'pages' && unavailable === undefined;
  return {
    needs: [
      ...text.needs(facts),
      ...(isOfPage && facts.without.length > 0 ? [words.without(facts.without.join(', '))] : []),
    ],
    steps: text.steps(facts),
    code,
    policy,
    updates: words.updates[updates](facts),
    evidence: EVIDENCE[target],
    ...(unavailable === undefined ? {} : { unavailable }),
  };
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

/** Writes what is about the page of the widget, or says that it has none. */
const aboutPage =
  (
    write: (parts: Parts & { link: string; frame: string; address: string }) => Omit<Draft, 'updates'>,
  ): Writer =>
  (parts) => {
    const { link, frame } = cmsMarkup(parts.configuration, parts.release);
    const page = pageOf(parts.configuration, parts.release);
    if (!link || !frame || !page) {
      const { noPage, noPageOfPlace } = parts.words;
      const hasPages = Object.hasOwn(parts.release.pages, parts.configuration.tag);
      return { updates: 'pages', code: [], policy: [], unavailable: hasPages ? noPageOfPlace : noPage };
    }
    return { updates: 'pages', ...write({ ...parts, link, frame, address: page.frame }) };
  };

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

const embeddedAddress = aboutPage(({ address, words }) => ({
  code: [{ title: words.code.address, language: 'text', text: `${address}\n` }],
  policy: [],
}));

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
  wix: embeddedAddress,
  'google-sites': embeddedAddress,
  sharepoint,
  react: ofFramework('react'),
  vue: ofFramework('vue'),
  svelte: ofFramework('svelte'),
  angular: ofFramework('angular'),
  next: ofFramework('next'),
};

/** The outputs in groups, as they are chosen from. */
export const GROUPS: readonly (readonly [
  group: keyof OutputStrings['groups'],
  targets: readonly Target[],
])[] = [
  ['any', TARGETS.slice(0, 4)],
  ['systems', TARGETS.slice(4, 11)],
  ['frameworks', TARGETS.slice(11)],
];
