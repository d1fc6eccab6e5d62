import { memoizeLast, type DataTable, type TableDisclosure } from '@odm-widgets/core';
import type { LampCouncil } from '@odm-widgets/data/model';
import { sortedRows, sortHeader, type Sorting } from '../../../shared/lazy/details/table-sort.js';
import type { PoliticalControlModel } from '../../political-control.model.js';
import { englishNames } from '../../political-control.summary.js';
import type { PoliticalControlI18n } from '../../strings/types.js';
import { toTable } from './details.table.js';

/** The table of one widget, made again only when it is another. */
export class Tables {
  readonly #table = memoizeLast(toTable);
  readonly #sorted = memoizeLast(sortedRows);

  /** The table on the page, sorted by its headers. */
  shown(
    model: PoliticalControlModel,
    councils: readonly LampCouncil[],
    i18n: PoliticalControlI18n,
    { sorting, onSort }: { sorting: Sorting | undefined; onSort: (sorting: Sorting) => void },
  ): TableDisclosure {
    const { table: words } = i18n.strings;
    return {
      table: this.saved(model, councils, i18n, sorting),
      englishNames: englishNames(model),
      header: sortHeader(sorting, (column) => words.sort({ column }), onSort),
    };
  }

  /** The same rows as they are saved. */
  saved(
    model: PoliticalControlModel,
    councils: readonly LampCouncil[],
    i18n: PoliticalControlI18n,
    sorting: Sorting | undefined,
  ): DataTable {
    return this.#sorted(this.#table(model, councils, i18n), sorting);
  }
}
