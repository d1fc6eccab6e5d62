/** What somebody composes: a colour for each token in light and in dark, as `#rrggbb`. */
export interface Theme {
  readonly light: Readonly<Record<string, string>>;
  readonly dark: Readonly<Record<string, string>>;
}

/**
 * The CSS of a theme: the colours that differ from our own, or undefined when none does. Browsers without `light-dark()`
 * have the light ones.
 */
export function cssOf(theme: Theme, own: Theme): string | undefined {
  const changed = Object.keys(own.light).filter(
    (name) => !same(theme.light[name], own.light[name]) || !same(theme.dark[name], own.dark[name]),
  );
  if (changed.length === 0) return undefined;
  const rules = (indent: string, valueOf: (name: string) => string) =>
    changed.map((name) => `${indent}--odm-color-${name}: ${valueOf(name)};`).join('\n');
  return `:root {
${rules('  ', (name) => theme.light[name] ?? '')}
}
@supports (color: light-dark(red, red)) {
  :root {
${rules('    ', (name) => `light-dark(${theme.light[name]}, ${theme.dark[name]})`)}
  }
}
`;
}

function same(a: string | undefined, b: string | undefined): boolean {
  return a?.toLowerCase() === b?.toLowerCase();
}
