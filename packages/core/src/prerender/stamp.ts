/** Attribute of prerendered content: how it was made, in what `stampOf` returns. */
export const PRERENDERED = 'data-odm-prerendered';
/** Attribute of the control in it that starts the widget, which waits for that. The loader knows it too. */
export const CONTROL = 'data-odm-held';

/** Attributes that change neither what a widget shows nor its language. */
const OF_THE_PAGE =
  /^(?:class|style|id|slot|part|hidden|title|role|tabindex|theme|defer-hydration|(?:data|aria)-.*)$/u;

/** A short key of what a tag asks for: it changes with its attributes and its language. */
export function keyOf(
  attributes: Iterable<{ readonly name: string; readonly value: string }>,
  locale: string,
): string {
  const asked = [...attributes].filter(({ name }) => !OF_THE_PAGE.test(name) && name !== 'lang');
  const text = asked
    .map(({ name, value }) => `${name}=${value}`)
    .sort()
    .join('\n');
  let hash = 0;
  for (const letter of `${locale}\n${text}`) hash = (Math.imul(hash, 31) + letter.codePointAt(0)!) >>> 0;
  return hash.toString(36);
}

/** The stamp of content: the version of the packages, which its figures are published with, its key and its end. */
export function stampOf(version: string, key: string, until?: number): string {
  return [version, key, ...(until === undefined ? [] : [new Date(until).toISOString()])].join(' ');
}

/** Whether content is what the widget would show: of this version or a later one, for these attributes, and not over. */
export function isCurrent(stamp: string, version: string, key: string, now: number): boolean {
  const [madeBy = '', madeFor, until] = stamp.split(' ');
  return (
    madeBy.localeCompare(version, 'en', { numeric: true }) >= 0 &&
    madeFor === key &&
    !(until && Date.parse(until) <= now)
  );
}
