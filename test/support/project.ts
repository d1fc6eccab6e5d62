/** What the project holds, as the test server finds it: no test keeps a list of widgets, packages or stories. */
export interface Project {
  /** Every tag, with the folder of its package and the address of the module that defines it. */
  widgets: readonly { tag: string; folder: string; define: string }[];
  /** Every package; `index` is the address of what it exports under its own name, where it does. */
  packages: readonly { name: string; folder: string; index?: string }[];
  /** Addresses of the modules that hold stories. */
  stories: readonly string[];
}

let known: Promise<Project> | undefined;

export function project(): Promise<Project> {
  known ??= fetch('/project.json').then((response) => response.json() as Promise<Project>);
  return known;
}
