import type { AxeResults, RunOptions } from 'axe-core';

interface Axe {
  run(node: Node, options: RunOptions): Promise<AxeResults>;
}

let loading: Promise<Axe> | undefined;

/** axe-core is a script for pages, not a module. */
function loadAxe(): Promise<Axe> {
  loading ??= new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = '/node_modules/axe-core/axe.min.js';
    script.addEventListener('load', () => resolve((globalThis as unknown as { axe: Axe }).axe));
    script.addEventListener('error', () => reject(new Error('axe-core did not load.')));
    document.head.append(script);
  });
  return loading;
}

// A fragment in a test page is no page: it has no landmark and no h1 of its own.
const NOT_A_PAGE = [
  'region',
  'page-has-heading-one',
  'landmark-one-main',
  'document-title',
  'html-has-lang',
  'bypass',
];

/**
 * Fails with every violation, the rule and the markup, when axe finds one in the node or its shadow roots.
 *
 * @param only names of rules; without it, all that are about standards and good practice
 * @param except names of rules that a part of a page cannot keep
 */
export async function expectAxeClean(
  node: Element,
  { only, except = [] }: { only?: readonly string[]; except?: readonly string[] } = {},
): Promise<void> {
  const axe = await loadAxe();
  const rules = Object.fromEntries([...NOT_A_PAGE, ...except].map((rule) => [rule, { enabled: false }]));
  const { violations } = await axe.run(node, {
    resultTypes: ['violations'],
    ...(only ? { runOnly: { type: 'rule', values: [...only] } } : { rules }),
  });
  if (violations.length === 0) return;
  const lines = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ html, failureSummary }) => `${id}: ${help}\n  ${html.slice(0, 200)}\n  ${failureSummary ?? ''}`,
    ),
  );
  throw new Error(`axe found ${violations.length}:\n${lines.join('\n')}`);
}
