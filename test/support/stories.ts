import { render } from 'lit';
import { expect } from 'chai';
import { expectAxeClean } from './axe.js';
import { captureConsole } from './capture-console.js';
import { holdRequests } from './hold-requests.js';
import { notEmpty } from './not-empty.js';
import { project } from './project.js';
import { until } from './until.js';

type Render = (args: Record<string, unknown>) => unknown;

interface Story {
  args?: Record<string, unknown>;
  render?: Render;
  /** `logs`: it shows a mistake of the page's author, which the console explains. */
  parameters?: { logs?: boolean };
}

/** A file of stories, as Storybook reads it. */
interface StoryModule {
  default: { component: string; render?: Render };
  [name: string]: Story;
}

interface Widget extends HTMLElement {
  readonly status: string;
  readonly updateComplete: Promise<boolean>;
}

/** Longest that a story may take, in milliseconds; several files of stories share the processor. */
const SETTLED_WITHIN = 30_000;

/** Services that are asked when a disclosure is opened. */
const SERVICES = ['www.nomisweb.co.uk', 'data.police.uk'];

/** What can differ between a light and a dark page. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/**
 * Tests every story of a file, and that there are enough of them. Each is drawn once for both colour schemes, which
 * change nothing but colours.
 */
export async function testStories({ default: meta, ...stories }: StoryModule): Promise<void> {
  const { widgets } = await project();
  const widget = widgets.find(({ tag }) => tag === meta.component);
  const tags = new Set(widgets.map(({ tag }) => tag));
  const attributes = new Set<string>();

  describe(`stories of ${meta.component}`, function () {
    this.timeout(60_000);
    let release: () => void;
    before(() => {
      release = holdRequests(SERVICES);
    });
    after(() => release());

    for (const [name, story] of Object.entries(stories)) {
      describe(name, () => {
        let page: HTMLElement;

        before(async () => {
          page = addPage();
          const { logs = false } = story.parameters ?? {};
          await (logs ? expectLogs : (draw: () => Promise<void>) => draw())(async () => {
            render((story.render ?? meta.render)!(story.args ?? {}), page);
            await waitUntilSettled(page, tags);
          });
          for (const element of page.querySelectorAll<Widget>(meta.component)) {
            for (const name of element.getAttributeNames()) attributes.add(name);
          }
        });

        after(() => page.remove());

        it('is clean by axe', () => expectAxeClean(page));

        it('is clean by axe on a dark page', async () => {
          page.style.colorScheme = 'dark';
          await expectAxeClean(page, { only: COLOUR_RULES });
        });
      });
    }

    // Mocha runs tests of a suite before its inner suites, and this needs what those have drawn.
    describe('together', () => {
      it('are of a tag that a package defines', () => expect(widget, meta.component).to.not.equal(undefined));

      it('use every attribute that the tag has of its own', () => {
        expect(widget!.ownAttributes.filter((name) => !attributes.has(name))).to.deep.equal([]);
      });

      it('are at least as many as attributes and states', () => {
        const { attributes: all, states } = widget!;
        expect(Object.keys(stories).length).to.be.at.least(all.length + states.length);
      });
    });
  });
}

/** A light page that has the figures. */
export function addPage(): HTMLElement {
  const page = document.createElement('main');
  page.setAttribute('api-base', '/packages/dataset/');
  page.style.colorScheme = 'light';
  page.style.background = 'Canvas';
  page.style.color = 'CanvasText';
  document.body.append(page);
  return page;
}

/** Fails when nothing is written to the console. */
async function expectLogs(draw: () => Promise<void>): Promise<void> {
  const { lines, release } = captureConsole();
  try {
    await draw();
    await until('the console explains the mistake', () => lines.length > 0);
  } finally {
    release();
  }
}

/** Opens every disclosure, so that axe sees all there is, and waits until nothing is on its way. */
async function waitUntilSettled(page: HTMLElement, tags: ReadonlySet<string>): Promise<void> {
  openDetails(page);
  const widgets = [...page.querySelectorAll<Widget>('*')].filter(({ localName }) => tags.has(localName));
  // A widget sends its request with its first update; before that it is idle.
  await Promise.all(widgets.map(({ updateComplete }) => updateComplete));
  await until(
    'every widget has an answer',
    () => widgets.every(({ status }) => status !== 'loading'),
    SETTLED_WITHIN,
  );
  for (const { shadowRoot } of notEmpty(widgets)) openDetails(shadowRoot!);
  const charts = () =>
    widgets.flatMap(({ shadowRoot }) => [...shadowRoot!.querySelectorAll('[part~="chart"]')]);
  // A chart is drawn when it is about to come into view.
  await until(
    'every chart is drawn',
    () => {
      const waiting = charts().find((chart) => !chart.matches('[drawn], .figure'));
      waiting?.scrollIntoView();
      return !waiting;
    },
    SETTLED_WITHIN,
  );
}

function openDetails(root: ParentNode): void {
  for (const details of root.querySelectorAll('details')) details.open = true;
}
