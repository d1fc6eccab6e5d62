import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { OPERABLE, type Act } from './walks.js';

const IN_PAGE = fileURLToPath(new URL('in-page.js', import.meta.url));
/** More than any widget here has. */
const MAX_STOPS = 160;
/** WCAG 2.2, 2.5.8. */
const MIN_TARGET = 24;
/** Roles of parts that a name tells apart. */
const PARTS = new Set(['region', 'group', 'figure', 'list', 'grid', 'image']);
/** For what has to be fetched first. */
const WITHIN = { timeout: 10_000 };

interface Seen {
  hasRing: boolean;
  isInView: boolean;
  isLarge: boolean;
}

/** A stop of the Tab key: how it looks, and its role and name as a screen reader has them. */
export interface Stop extends Seen {
  role: string;
  name: string;
}

type Tree = readonly AXNode[];
interface AXNode {
  ignored: boolean;
  role?: { value?: string };
  name?: { value?: string };
  childIds?: string[];
  nodeId: string;
  backendDOMNodeId?: number;
}

/** Spaces that only stand between the parts of a name are left out before marks. */
const tidy = (text = '') =>
  text
    .replace(/\s+/gu, ' ')
    .replace(/ (?=[.:,])/gu, '')
    .trim();

const roleOf = (node: AXNode | undefined) => node?.role?.value ?? '';

/** The name; of an item of a list, which has none, the texts in it. */
function nameOf(node: AXNode | undefined, tree: Tree): string {
  const name = tidy(node?.name?.value);
  if (name || roleOf(node) !== 'listitem') return name;
  const textIn = (one: AXNode | undefined): string =>
    roleOf(one) === 'StaticText'
      ? (one?.name?.value ?? '')
      : (one?.childIds ?? []).map((id) => textIn(tree.find(({ nodeId }) => nodeId === id))).join(' ');
  return tidy(textIn(node));
}

/** A page with one view, between two links. */
export class WalkedPage {
  readonly #page: Page;
  readonly #cdp: CDPSession;
  readonly #requests = new Set<unknown>();

  private constructor(page: Page, cdp: CDPSession) {
    this.#page = page;
    this.#cdp = cdp;
    page.on('request', (request) => this.#requests.add(request));
    page.on('requestfinished', (request) => this.#requests.delete(request));
    page.on('requestfailed', (request) => this.#requests.delete(request));
  }

  static async open(context: BrowserContext, origin: string, html: string): Promise<WalkedPage> {
    const page = await context.newPage();
    const walked = new WalkedPage(page, await context.newCDPSession(page));
    await page.addInitScript({ path: IN_PAGE });
    await page.route('**/page', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Walk</title><link rel="icon" href="data:,">
<script type="module" src="/embed/odm-widgets.js"></script></head><body><a id="before" href="#x">Before</a><main>${html}</main><a id="after" href="#y">After</a></body></html>`,
      }),
    );
    await page.goto(new URL('/page', origin).href);
    await walked.#settled();
    return walked;
  }

  close(): Promise<void> {
    return this.#page.close();
  }

  /** All stops of a key from one end of the view to the other. */
  async walk(key: 'Tab' | 'Shift+Tab'): Promise<Stop[]> {
    const page = this.#page;
    await page.evaluate('walk.start()');
    await page.focus(key === 'Tab' ? '#before' : '#after');
    const seen: Seen[] = [];
    for (;;) {
      await page.keyboard.press(key);
      const stop = (await page.evaluate(`walk.stop(${MIN_TARGET})`)) as Seen | undefined;
      if (!stop) break;
      seen.push(stop);
      assert.ok(seen.length <= MAX_STOPS, `${key} does not leave the widget.`);
    }
    const [tree, ids] = [await this.#tree(), await this.#idsOf('walk.stops()')];
    return seen.map((one, index) => {
      const node = tree.find(({ backendDOMNodeId }) => backendDOMNodeId === ids[index]);
      return { ...one, role: roleOf(node), name: nameOf(node, tree) };
    });
  }

  /** Regions, groups, figures, lists and grids that have a name. */
  async parts(): Promise<string[]> {
    const tree = await this.#tree();
    return tree
      .filter((node) => !node.ignored && PARTS.has(roleOf(node)) && tidy(node.name?.value))
      .map((node) => `${roleOf(node)} ${tidy(node.name?.value)}`);
  }

  /** Whether the page is where it was, with nothing in front of it. */
  async isUnchanged(): Promise<boolean> {
    const hasDialog = await this.#page.evaluate("walk.isThere('dialog[open], :popover-open')");
    return !hasDialog && new URL(this.#page.url()).pathname === '/page';
  }

  /** Roles of what can be operated and has no name, whether Tab stops there or not. */
  async nameless(): Promise<string[]> {
    const tree = await this.#tree();
    return (
      tree
        .filter((node) => !node.ignored && OPERABLE.has(roleOf(node)) && !nameOf(node, tree))
        // Of a month, days before its first and after its last.
        .filter((node) => roleOf(node) !== 'gridcell')
        .map(roleOf)
    );
  }

  /** Does something to the first part of such a role and name, and looks at what comes of it. */
  async act({ on, press = [], select, write, says, reaches, opens }: Act): Promise<void> {
    const page = this.#page;
    await this.#focus(on);
    await page.evaluate('walk.prepare()');
    if (select !== undefined) await page.evaluate(`walk.select(${JSON.stringify(select)})`);
    if (write !== undefined) {
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.type(write);
    }
    // What is chosen or written changes what is shown, and nothing else.
    if (select !== undefined || write !== undefined) await this.#until('walk.isBack()');
    for (const key of press) await page.keyboard.press(key);
    if (says) {
      const { source, flags } = says;
      await this.#until(`walk.said(${JSON.stringify({ source, flags })})`);
    }
    if (reaches !== undefined) {
      await this.#settled();
      const reached = await this.#focused();
      assert.ok(reached.startsWith(reaches), `${on} leads to ${reached}, not ${reaches}`);
    }
    if (opens === undefined) return;
    const isOpen = `walk.isThere(${JSON.stringify(opens)})`;
    await this.#until(isOpen);
    await page.keyboard.press('Escape');
    await this.#until(`!${isOpen}`);
    await this.#until('walk.isBack()');
  }

  async #until(expression: string): Promise<void> {
    await this.#page.waitForFunction(expression, undefined, WITHIN).catch((error: unknown) => {
      throw new Error(`Not so: ${expression}`, { cause: error });
    });
  }

  /** Until nothing is fetched any more, such as the points of a chart, and the page has been idle twice since. */
  async #settled(): Promise<void> {
    for (let calm = 0; calm < 2;) {
      const isDone = await this.#page.evaluate(
        'new Promise((done) => requestAnimationFrame(() => requestIdleCallback(() => done(walk.isSettled()))))',
      );
      calm = isDone && this.#requests.size === 0 ? calm + 1 : 0;
    }
  }

  /** Focuses the first part whose role and name begin so, as a screen reader does. */
  async #focus(on: string): Promise<void> {
    const tree = await this.#tree();
    const found = tree.find(
      (node) => !node.ignored && `${roleOf(node)} ${nameOf(node, tree)}`.startsWith(on),
    );
    assert.ok(found?.backendDOMNodeId, `${on} in the tree`);
    await this.#cdp.send('DOM.focus', { backendNodeId: found.backendDOMNodeId });
  }

  async #focused(): Promise<string> {
    const [tree, [id]] = [await this.#tree(), await this.#idsOf('[walk.active()]')];
    const node = tree.find(({ backendDOMNodeId }) => backendDOMNodeId === id);
    return `${roleOf(node)} ${nameOf(node, tree)}`;
  }

  async #tree(): Promise<Tree> {
    return (await this.#cdp.send('Accessibility.getFullAXTree')).nodes;
  }

  /** Ids of the elements of an array in the page, as the accessibility tree has them. */
  async #idsOf(expression: string): Promise<number[]> {
    const { result } = await this.#cdp.send('Runtime.evaluate', { expression });
    const { result: properties } = await this.#cdp.send('Runtime.getProperties', {
      objectId: result.objectId!,
      ownProperties: true,
    });
    const items = properties.filter(({ name }) => /^\d+$/u.test(name));
    return Promise.all(
      items.map(async ({ value }) => {
        const { node } = await this.#cdp.send('DOM.describeNode', { objectId: value!.objectId! });
        return node.backendNodeId;
      }),
    );
  }
}
