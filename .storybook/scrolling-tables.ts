import { createElement, type ComponentProps } from 'react';
import { Markdown } from '@storybook/addon-docs/blocks';

/** Storybook's block for Markdown, with tables that a keyboard reaches where they scroll: Safari leaves them out. */
export function ScrollingTables(props: ComponentProps<typeof Markdown>) {
  return createElement('div', { ref: makeFocusable }, createElement(Markdown, props));
}

function makeFocusable(block: HTMLElement | null): void {
  for (const table of block?.querySelectorAll('table') ?? [])
    if (table.scrollWidth > table.clientWidth) table.tabIndex = 0;
}
