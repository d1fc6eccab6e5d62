import { render } from 'lit';
import { expect } from 'chai';
import { expectAxeClean } from '../support/axe.js';
import { captureConsole } from '../support/capture-console.js';
import { project } from '../support/project.js';
import { until } from '../support/until.js';
import { notEmpty } from '../support/not-empty.js';

interface StoryLike {
  args?: Record<string, unknown>;
  render?: (args: Record<string, unknown>) => unknown;
}

interface Widget extends HTMLElement {
  readonly status: string;
  readonly updateComplete: Promise<boolean>;
}

/** Stories that are about a failure or a warning, which the console tells the page's developer. */
const LOGS_TO_CONSOLE = new Set([
  'FiguresUnreachable',
  'FiguresCannotBeHad',
  'LoadingFails',
  'MissingConsent',
  'WelshMissingConsent',
  'AddressOfAnotherService',
  'AddressOverHttp',
  'AddressOfALandingPage',
  'ShortLink',
  'UnknownService',
  'UntrustedKey',
  'RegisterUnavailable',
  'ReplayedRegister',
  'TextUnavailable',
]);

/** Stories whose warning is told once a page, and may have been told before. */
const MAY_HAVE_WARNED_BEFORE = new Set([
  'OneSourceFails',
  'NoSource',
  'EvidenceUnavailable',
  'WithoutSupporter',
  'NothingAsked',
  'Idle',
]);

interface StoryModule {
  default: { component: string; render: NonNullable<StoryLike['render']> };
}

const { stories: files, widgets: known } = await project();
const modules = await Promise.all(files.map((file) => import(file) as Promise<StoryModule>));

/** Every story by its widget and name, with what draws it. */
const stories = modules.flatMap(({ default: meta, ...own }) =>
  Object.entries(own as unknown as Record<string, StoryLike>).map(([name, story]) => ({
    tag: meta.component,
    name,
    draw: () => (story.render ?? meta.render)(story.args ?? {}),
  })),
);

const tags = new Set(known.map(({ tag }) => tag));

let page: HTMLElement;

/** Opens what is folded, so that axe sees all there is, and waits until nothing is on its way. */
async function waitUntilSettled(): Promise<void> {
  for (const details of page.querySelectorAll('details')) details.open = true;
  const widgets = [...page.querySelectorAll<Widget>('*')].filter(({ localName }) => tags.has(localName));
  // A widget asks with its first update; before that it only looks as if it had nothing to ask.
  await Promise.all(widgets.map(({ updateComplete }) => updateComplete));
  await until('every widget has an answer', () => widgets.every(({ status }) => status !== 'loading'));
  for (const { shadowRoot } of notEmpty(widgets)) {
    for (const details of shadowRoot!.querySelectorAll('details')) details.open = true;
  }
  const charts = () =>
    widgets.flatMap(({ shadowRoot }) => [...shadowRoot!.querySelectorAll('[part~="chart"]')]);
  // A chart is drawn when somebody is about to see it.
  await until('every chart is drawn', () => {
    const waiting = charts().find((chart) => !chart.matches('[drawn], .figure'));
    waiting?.scrollIntoView();
    return !waiting;
  });
}

for (const scheme of ['light', 'dark']) {
  describe(`every story is clean by axe on a ${scheme} page`, function () {
    this.timeout(60_000);

    beforeEach(() => {
      page = document.createElement('main');
      page.setAttribute('api-base', '/packages/dataset/');
      page.style.colorScheme = scheme;
      page.style.background = 'Canvas';
      page.style.color = 'CanvasText';
      document.body.append(page);
    });

    afterEach(() => page.remove());

    for (const { tag, name, draw } of stories) it(`${tag}: ${name}`, () => expectStoryClean(name, draw));
  });
}

it('has a story for every state', () => {
  // The badge has fewer states, and the text fewer still.
  const few: Readonly<Record<string, number>> = { 'odm-declaration-badge': 20, 'odm-declaration': 11 };
  for (const tag of tags) {
    expect(stories.filter((story) => story.tag === tag).length, tag).to.be.greaterThan(few[tag] ?? 25);
  }
});

async function expectStoryClean(name: string, draw: () => unknown): Promise<void> {
  const kept = LOGS_TO_CONSOLE.has(name) || MAY_HAVE_WARNED_BEFORE.has(name) ? captureConsole() : undefined;
  try {
    render(draw(), page);
    await waitUntilSettled();
    if (name === 'EvidenceUnavailable')
      await until('the answer', () =>
        [...page.querySelectorAll<Widget>('odm-declaration')].every(({ status }) => status === 'ready'),
      );
    if (kept && LOGS_TO_CONSOLE.has(name)) await until('the console says why', () => kept.lines.length > 0);
  } finally {
    kept?.release();
  }
  await expectAxeClean(page);
}
