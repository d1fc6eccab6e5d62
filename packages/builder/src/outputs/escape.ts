const HTML: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
/** What begins an expression in the templates of JSX, Svelte, Vue and Angular, and a block in those of Angular. */
const TEMPLATE: Readonly<Record<string, string>> = {
  ...HTML,
  '{': '&#123;',
  '}': '&#125;',
  '@': '&#64;',
  '`': '&#96;',
  $: '&#36;',
  '\\': '&#92;',
};

/** Text as HTML has it, in an attribute or between tags. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/gu, (character) => HTML[character]!);
}

/** Text as a template of any framework has it, also one between backticks. */
export function escapeTemplate(text: string): string {
  return text.replace(/[&<>"'{}@`$\\]/gu, (character) => TEMPLATE[character]!);
}

/**
 * The same for Angular, which decodes a text before it looks for expressions: two braces that open one are an expression
 * that gives these two.
 */
export function escapeAngularTemplate(text: string): string {
  return escapeTemplate(text).replaceAll('&#123;&#123;', "{{ '{{' }}");
}
