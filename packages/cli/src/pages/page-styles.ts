import { palette } from '@odm-widgets/core/palette.js';

const colours = ({ text, ground, line }: (typeof palette)['light' | 'dark']) =>
  `--text: ${text}; --ground: ${ground}; --line: ${line};`;

/** One style sheet of all pages, so that a policy without inline styles has nothing to refuse. */
export const PAGE_STYLES = `:root { color-scheme: light dark; ${colours(palette.light)} }
@media (prefers-color-scheme: dark) { :root { ${colours(palette.dark)} } }
body {
  background: var(--ground);
  color: var(--text);
  font: 1rem/1.5 system-ui, sans-serif;
  margin: 0 auto;
  max-inline-size: 60rem;
  overflow-wrap: break-word;
  padding: 1rem;
}
.frame { max-inline-size: none; padding: 0; }
h1 { font-size: 1.5rem; line-height: 1.25; margin-block: 0 1rem; }
a { color: inherit; }
summary, footer a { display: inline-block; min-block-size: 1.5rem; }
summary { cursor: pointer; display: list-item; }
details { overflow-x: auto; }
table { border-collapse: collapse; }
caption { text-align: start; }
th, td { border-block-end: 1px solid var(--line); padding: 0.25rem 0.5rem; vertical-align: top; }
footer { border-block-start: 1px solid var(--line); margin-block-start: 2rem; }
`;
