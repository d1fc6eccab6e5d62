/** What is wrong with a page. */
export interface Finding {
  /** Short and stable, for programs. */
  kind: string;
  /** A warning leaves the widgets working. */
  severity: 'error' | 'warning';
  /** Line of the page, counted from 1; undefined for what is about the whole of it. */
  line?: number;
  /** In a sentence. */
  message: string;
  /** What to do, in another. */
  fix: string;
}

export function problem(finding: Omit<Finding, 'severity'>): Finding {
  return { severity: 'error', ...finding };
}

export function caution(finding: Omit<Finding, 'severity'>): Finding {
  return { severity: 'warning', ...finding };
}
