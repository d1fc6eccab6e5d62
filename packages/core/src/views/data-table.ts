/** Figures as they are shown and as they are saved: one description for both. */
export interface DataTable {
  caption: string;
  columns: readonly Column[];
  /** One cell for each column. The first column that is not numeric names the row. Undefined where the source has no value. */
  rows: readonly (readonly Cell[])[];
}

export interface Column {
  /** Name of the column in a file, e.g. "overall_rank". */
  key: string;
  label: string;
  numeric?: boolean;
}

export type Cell = string | number | undefined;

export interface TableOptions {
  /** Names in the cells that are English in every language. */
  englishNames?: readonly string[];
  /** A sentence below the table, such as how many rows are in the download alone. */
  note?: string | undefined;
  /** Content and sort state of a column header; the column's label if left out. */
  header?: (column: Column) => { content: unknown; sort: 'ascending' | 'descending' | undefined };
}

/** The disclosure of a table. */
export interface TableDisclosure extends TableOptions {
  /** Its label, where it is not “Figures as a table”. */
  summary?: string;
  /** What is in it; undefined while its code is on its way. */
  table: DataTable | undefined;
}
