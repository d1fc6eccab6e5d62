import type { Declaration } from '../../stories/support/controls.js';

/** What the project holds, as the test server finds it: no test keeps a list of widgets or packages. */
export interface Project {
  /**
   * Every tag, with the folder of its package, the address of the module that defines it, and what its
   * manifest documents; `ownAttributes` are those that no base shares with other tags.
   */
  widgets: readonly {
    tag: string;
    folder: string;
    define: string;
    /** Its first example page. */
    example: string;
    attributes: readonly string[];
    ownAttributes: readonly string[];
    states: readonly string[];
    /** What its manifest says of it. */
    declaration: Declaration;
  }[];
  /** Every package; `index` is the address of what it exports under its own name, where it does. */
  packages: readonly { name: string; folder: string; index?: string }[];
}

let known: Promise<Project> | undefined;

export function project(): Promise<Project> {
  known ??= fetch('/project.json').then((response) => response.json() as Promise<Project>);
  return known;
}
