import { render } from 'lit';
import { expect } from 'chai';
import { controlsOf, type ArgType } from '../../stories/support/controls.js';
import type { Playground } from '../../stories/support/playground.js';
import type { Args } from '../../stories/support/tag.js';
import { captureConsole } from './capture-console.js';
import { notEmpty } from './not-empty.js';
import { project } from './project.js';
import { addPage } from './stories.js';
import { nextFrame, until } from './until.js';

/** A file of stories with a story that has controls. */
export interface ControlledModule {
  readonly default: { readonly component: string };
  readonly Playground: Playground;
}

/** What an author of a page sees of a colour that no widget has by itself. */
const COLOUR = '#7b3fe4';
/** Longest that another picture may take, in milliseconds. */
const WITHIN = 6_000;
/** Longest that an answer may take; several files of stories share the processor. */
const ANSWERED_WITHIN = 30_000;

/**
 * Changes every control of a story, and expects that something else is drawn; then sets it back, and expects what was
 * drawn before, so that a picture that was still on its way counts for nothing.
 */
export async function testControls({ default: meta, Playground: story }: ControlledModule): Promise<void> {
  const { widgets } = await project();
  const widget = widgets.find(({ tag }) => tag === meta.component);
  if (!widget) throw new Error(`No package defines <${meta.component}>.`);
  const { changes = {}, hidden, last = [], tag } = story.parameters.playground;
  const controls = controlsOf(widget.declaration, hidden);

  describe(`controls of ${meta.component}`, function () {
    this.timeout(60_000);

    it('are those of its own tag', () => expect(tag).to.equal(meta.component));

    // The same code draws in every engine, and every state is tested in each.
    if (!navigator.userAgent.includes('Chrome/')) return;

    before('code that is fetched last is there', async () => {
      if (last.length === 0) return;
      const page = addPage();
      const all = Object.values(changes).map((change) => change.with);
      render(story.render(Object.assign({}, story.args, ...all) as Args), page);
      const { shadowRoot } = page.querySelector(tag)!;
      for (const selector of last)
        await until(`${selector} is there`, () => shadowRoot!.querySelector(selector), ANSWERED_WITHIN);
      page.remove();
    });

    for (const [name, control] of notEmpty(Object.entries(controls)))
      it(`${name} changes what is drawn`, async () => {
        const change = changes[name];
        const base: Args = { [name]: '', ...story.args, ...change?.with };
        const page = addPage();
        const draw = async (args: Args) => {
          render(story.render(args), page);
          await waitUntilAnswered(page.querySelector(tag)!);
        };
        // A value may be a mistake, which the console explains.
        const { release } = captureConsole();
        try {
          await draw(base);
          const before = await settledPicture(page, tag);
          await draw({ ...base, [name]: change?.value ?? valueFor(control, base[name]) });
          await until(`<${tag}> is drawn in another way`, () => pictureOf(page, tag) !== before, WITHIN);
          await settledPicture(page, tag);
          await draw(base);
          await until(`<${tag}> is drawn as it was`, () => pictureOf(page, tag) === before, WITHIN).catch(
            () => {
              throw new Error(`Not drawn as it was: ${firstDifference(pictureOf(page, tag), before)}`);
            },
          );
        } finally {
          release();
        }
        page.remove();
      });
  });
}

/** Another value than the current one, or than the one without it. */
function valueFor(
  { name, control, options, table }: ArgType,
  current: Args[string],
): string | number | boolean {
  if (control.type === 'boolean') return !current;
  if (control.type === 'color') return COLOUR;
  if (name === 'heading-level') return 4;
  if (name === '--odm-font-family') return 'monospace';
  if (name.startsWith('--odm-')) return name === '--odm-min-height' ? '90rem' : '37px';
  const now = current || (name === 'lang' ? 'en' : table.defaultValue?.summary.replaceAll("'", ''));
  const other = options?.find((option) => option !== '' && option !== now);
  if (other === undefined) throw new Error(`The story of controls has no value of ${name} to try.`);
  return other;
}

/** The first line of a picture that another has not in its place, with that of the other. */
function firstDifference(a: string, b: string): string | undefined {
  const [lines, others] = [a.split('\n'), b.split('\n')];
  const at = lines.findIndex((line, index) => line !== others[index]);
  return at < 0 ? undefined : `${lines[at]} ≠ ${others[at]}`;
}

/** Waits until nothing is on its way. A chart is drawn when it is about to come into view. */
async function waitUntilAnswered(element: Element): Promise<void> {
  const widget = element as Partial<{ status: string; updateComplete: Promise<boolean> }> & HTMLElement;
  await widget.updateComplete;
  await until('the widget has an answer', () => widget.status !== 'loading', ANSWERED_WITHIN);
  await widget.updateComplete;
  // Room that is kept for what comes with code of its own.
  await until(
    'the code of every part is there',
    () => !widget.shadowRoot!.querySelector('.row:empty'),
    ANSWERED_WITHIN,
  );
  for (const chart of widget.shadowRoot!.querySelectorAll('[part~="chart"]')) chart.scrollIntoView();
  await until(
    'the figure that came into view is drawn',
    () => !widget.shadowRoot!.querySelector('.chart-room:empty'),
    ANSWERED_WITHIN,
  );
}

/** What is drawn, when it has stayed for some frames. */
async function settledPicture(page: HTMLElement, tag: string): Promise<string> {
  let last = pictureOf(page, tag);
  let same = 0;
  await until(
    'what is drawn stays',
    async () => {
      await nextFrame();
      const now = pictureOf(page, tag);
      same = now === last ? same + 1 : 0;
      last = now;
      return same >= 10;
    },
    ANSWERED_WITHIN,
  );
  return last;
}

const STYLES = [
  'color',
  'fill',
  'stroke',
  'background-color',
  'background-image',
  'border-top-color',
  'border-inline-start-color',
  'border-top-left-radius',
  'outline-color',
  'text-decoration-color',
  'accent-color',
  'font-family',
  'font-size',
  'margin-top',
  'padding-top',
  'min-height',
  'row-gap',
] as const;

/** Elements, texts, fields and styles of what a tag shows, at every depth; not what its author wrote on the tag. */
function pictureOf(page: HTMLElement, tag: string): string {
  const host = page.querySelector(tag)!;
  const lines: string[] = [stylesOf(host)];
  const visit = (element: Element) => {
    const attributes = element
      .getAttributeNames()
      .filter((name) => !['id', 'for'].includes(name) && !name.startsWith('aria-'))
      .sort()
      .map((name) => `${name}=${element.getAttribute(name)}`);
    const text = [...element.childNodes]
      .filter((node) => node.nodeType === Node.TEXT_NODE)
      // A minute may pass between two drawings that are to be equal.
      .map((node) => node.textContent?.trim().replace(/(?<=^Checked .*) at \d\d:\d\d(?=\.$)/u, ''));
    lines.push(`${element.localName} ${attributes.join(' ')} ${text.join('')} ${stylesOf(element)}`);
    for (const child of element.shadowRoot?.children ?? []) visit(child);
    for (const child of element.children) visit(child);
  };
  for (const child of host.shadowRoot!.children) visit(child);
  // A form stands in the page itself. What is in no slot is not drawn.
  for (const child of host.children) if (child.assignedSlot) visit(child);
  return lines.join('\n');
}

function stylesOf(element: Element): string {
  const styles = getComputedStyle(element);
  return STYLES.map((name) => styles.getPropertyValue(name)).join('|');
}
