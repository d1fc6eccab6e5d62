/** Strings of the view that explores a chart. */
export interface ExploreStrings {
  close: string;
  loading: string;
  failed: string;
  /** The field that chooses what is pointed out, and its first option. */
  show: (label: string) => string;
  all: string;
  /** How a pointer chooses. */
  hint: string;
  rows: (values: { count: string; of: string }) => string;
  table: string;
  saveSvg: string;
  savePng: string;
  source: string;
  editor: string;
  editorBlocked: string;
  spec: string;
  saved: (fileName: string) => string;
}
