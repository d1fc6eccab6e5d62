import { palette } from '@odm-widgets/core/palette.js';

const colours = ({ text, ground, line, place, ...others }: (typeof palette)['light' | 'dark']) =>
  `--text: ${text}; --ground: ${ground}; --line: ${line}; --link: ${place}; --accent: ${others['accent-text']};`;

/** In a sheet of its own, which a policy without inline styles has nothing to refuse of. */
export const PANEL_STYLES = `:host { all: initial; display: block; }
section {
  ${colours(palette.light)}
  background: var(--ground);
  border-block-end: 4px solid var(--accent);
  color: var(--text);
  font: 1rem/1.5 system-ui, sans-serif;
  overflow-wrap: anywhere;
  padding: 1rem;
}
@media (prefers-color-scheme: dark) { section { ${colours(palette.dark)} } }
h2 { font-size: 1.25rem; line-height: 1.25; margin: 0 0 0.5rem; }
p { margin: 0 0 0.5rem; max-inline-size: 60rem; }
ol { list-style: none; margin: 0; padding: 0; }
li { border-inline-start: 4px solid var(--line); margin: 0 0 1rem; padding-inline-start: 0.75rem; }
li.error { border-color: var(--accent); }
strong { font-weight: 600; }
.small { font-size: 0.875rem; }
.actions { display: flex; flex-wrap: wrap; gap: 0.5rem; margin-block-end: 1rem; }
button {
  background: var(--ground);
  border: 2px solid var(--link);
  border-radius: 4px;
  color: var(--text);
  cursor: pointer;
  font: inherit;
  min-block-size: 2.75rem;
  padding: 0.25rem 0.75rem;
  text-align: start;
}
button:hover { background: var(--link); color: var(--ground); }
button:focus-visible { outline: 3px solid var(--text); outline-offset: 2px; }
@media print { :host { display: none; } }
`;
