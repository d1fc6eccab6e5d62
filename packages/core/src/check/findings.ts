/** Where something stands: in a line of the source, or in the page that is open. */
export interface Spot {
  /** Line of the page, counted from 1; undefined for what is about the whole of it. */
  line?: number | undefined;
  element?: Element | undefined;
}

/** What is wrong, and what to do, each in a sentence. */
export interface Advice {
  message: string;
  fix: string;
}

/** What is wrong with a page. */
export interface Finding extends Spot, Advice {
  /** Short and stable, for programs. */
  kind: string;
  /** A warning leaves the widgets working. */
  severity: 'error' | 'warning';
}

/** What keeps a widget from working. */
export function problem(kind: string, advice: Advice, spot?: Spot): Finding {
  return { kind, severity: 'error', ...spotOf(spot), ...advice };
}

/** What is better done otherwise. */
export function caution(kind: string, advice: Advice, spot?: Spot): Finding {
  return { ...problem(kind, advice, spot), severity: 'warning' };
}

/** Of whatever stands there, nothing else. */
function spotOf({ line, element }: Spot = {}): Spot {
  return { ...(line === undefined ? {} : { line }), ...(element ? { element } : {}) };
}
