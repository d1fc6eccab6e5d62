import {
  attributeOf,
  attributesOf,
  widgetOf,
  type Attribute,
  type Configuration,
} from '../configuration/configuration.js';
import { escapeAngularTemplate, escapeTemplate } from './escape.js';
import { fallbackOf } from './fallback.js';
import type { CodeBlock, Release } from './output.js';

export type Framework = 'react' | 'vue' | 'svelte' | 'angular' | 'next';

/** Where the site serves the figures. */
const FIGURES = '/dataset/';

/** "WardDeprivation" for `odm-ward-deprivation`. */
export function componentName({ tag }: Configuration): string {
  return tag
    .split('-')
    .slice(1)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}

/** What installs the packages, and copies the figures where the widget reads some. */
export function installation(configuration: Configuration, { version }: Release): string {
  const npm = widgetOf(configuration.tag)?.package ?? '';
  if (!readsFigures(configuration)) return `npm install ${npm}@${version}`;
  return [
    `npm install ${npm}@${version} @odm-widgets/dataset@${version}`,
    `npx @odm-widgets/cli@${version} dataset copy public${FIGURES.slice(0, -1)}`,
  ].join('\n');
}

function readsFigures({ tag }: Configuration): boolean {
  const widget = widgetOf(tag);
  return widget !== undefined && attributeOf(widget, 'api-base') !== undefined;
}

/** A component with the widget, as a whole file. */
export function component(
  framework: Framework,
  configuration: Configuration,
  release: Release,
): Pick<CodeBlock, 'language' | 'text' | 'file'> {
  const name = componentName(configuration);
  const npm = widgetOf(configuration.tag)?.package ?? '';
  const write = { react, vue, svelte, angular, next }[framework];
  const [language, ending] = (
    {
      react: ['tsx', 'tsx'],
      next: ['tsx', 'tsx'],
      vue: ['vue', 'vue'],
      svelte: ['svelte', 'svelte'],
      angular: ['ts', 'ts'],
    } as const
  )[framework];
  const parts: Parts = {
    name,
    npm,
    tag: (indent) =>
      tagLines(configuration, release, framework === 'angular' ? escapeAngularTemplate : escapeTemplate)
        .map((line) => indent + line)
        .join('\n'),
  };
  return { language, file: `${name}.${ending}`, text: write(parts) };
}

interface Parts {
  name: string;
  npm: string;
  tag: (indent: string) => string;
}

function tagLines(
  configuration: Configuration,
  release: Release,
  escape: (text: string) => string,
): string[] {
  const { tag } = configuration;
  const attributes: Attribute[] = [
    ...attributesOf(configuration),
    ...(readsFigures(configuration) ? ([['api-base', FIGURES]] as const) : []),
  ];
  const written = attributes.map(([name, value]) => (value ? ` ${name}="${escape(value)}"` : ` ${name}`));
  const { text, href } = fallbackOf(configuration, release);
  const inside = href ? `<a href="${escape(href)}">${escape(text)}</a>` : escape(text);
  return [`<${tag}${written.join('')}>`, `  ${inside}`, `</${tag}>`];
}

/** A module in quotation marks, as an import names it. */
const quoted = (...parts: readonly string[]) => `'${parts.join('/')}'`;

const defineLine = (npm: string) => `import ${quoted(npm, 'define.js')};`;
const typesLine = (npm: string, framework: string) => `import type {} from ${quoted(npm, framework)};`;

function react({ name, npm, tag }: Parts): string {
  return `${defineLine(npm)}
${typesLine(npm, 'jsx')}

export function ${name}() {
  return (
${tag('    ')}
  );
}
`;
}

/** The module that defines the tag is fetched after hydration; until then the page is what the server sent. */
function next({ name, npm, tag }: Parts): string {
  return `'use client';

${typesLine(npm, 'jsx')}
import { useEffect } from ${quoted('react')};

export function ${name}() {
  useEffect(() => {
    void import(${quoted(npm, 'define.js')});
  }, []);
  return (
${tag('    ')}
  );
}
`;
}

function vue({ npm, tag }: Parts): string {
  return `<script setup lang="ts">
${defineLine(npm)}
${typesLine(npm, 'vue')}
</script>

<template>
${tag('  ')}
</template>
`;
}

function svelte({ npm, tag }: Parts): string {
  return `<script lang="ts">
  ${defineLine(npm)}
  ${typesLine(npm, 'svelte')}
</script>

${tag('')}
`;
}

/** The tag is one of a component of its package, so that Angular checks what it has. */
function angular({ name, npm, tag }: Parts): string {
  return `import { ChangeDetectionStrategy, Component } from ${quoted('@angular', 'core')};
import { Odm${name} } from ${quoted(npm, 'angular')};
${defineLine(npm)}

@Component({
  selector: 'site-${name.replace(/(?<!^)(?=[A-Z])/gu, '-').toLowerCase()}',
  imports: [Odm${name}],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: \`
${tag('    ')}
  \`,
})
export class ${name} {}
`;
}
