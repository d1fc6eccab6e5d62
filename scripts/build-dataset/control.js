// @ts-check
/**
 * Who runs a council, from the source's one field: "LAB", "LAB min", "LAB/LD", "LAB Mayor", "NOC".
 *
 * @param {string} text
 * @returns {{ kind: 'majority' | 'minority' | 'coalition' | 'mayor' | 'none' | 'unknown', parties: string[] }}
 */
export function parseControl(text) {
  const field = text.trim();
  const upper = field.toUpperCase();
  if (!field || upper === 'NULL') return { kind: 'unknown', parties: [] };
  if (upper === 'NOC') return { kind: 'none', parties: [] };
  const [, parties = '', suffix = ''] = /^(.*?)(?:\s+(min|mayor))?$/iu.exec(field) ?? [];
  const names = parties
    .split('/')
    .map((name) => (name === name.toLowerCase() ? name.toUpperCase() : name).trim());
  if (/^mayor$/iu.test(suffix)) return { kind: 'mayor', parties: names };
  if (/^min$/iu.test(suffix)) return { kind: 'minority', parties: names };
  return { kind: names.length > 1 ? 'coalition' : 'majority', parties: names };
}
