import { memoizeLast, type DataTable, type TableDisclosure } from '@odm-widgets/core';
import type { RepresentedWard } from '@odm-widgets/data/model';
import { placeLanguage } from '../../../shared/place-names.js';
import { englishNames } from '../../phrases.summary.js';
import { sortedRows, sortHeader, type Sorting } from '../../../shared/lazy/details/table-sort.js';
import type { RepresentationModel } from '../../representation.model.js';
import type { RepresentationI18n } from '../../strings/types.js';
import { limitRows, toExportTable, toTable, wardNames } from './details.table.js';

/** The tables of one widget, each made again only when it is another. */
export class Tables {
  readonly #table = memoizeLast(toTable);
  readonly #sorted = memoizeLast(sortedRows);
  readonly #exportTable = memoizeLast(toExportTable);
  readonly #sortedExport = memoizeLast(sortedRows);

  /** The first rows of the table, sorted by their headers, and how many more there are in the download. */
  shown(
    model: RepresentationModel,
    wards: readonly RepresentedWard[],
    i18n: RepresentationI18n,
    { sorting, onSort }: { sorting: Sorting | undefined; onSort: (sorting: Sorting) => void },
  ): TableDisclosure {
    const { table: words } = i18n.strings;
    const { shown, note } = limitRows(this.#sorted(this.#table(model, wards, i18n), sorting), i18n);
    const hasEnglishWards = placeLanguage(model.release, i18n.locale) === 'en';
    return {
      table: shown,
      note,
      englishNames: [...englishNames(model), ...(hasEnglishWards ? wardNames(shown) : [])],
      header: sortHeader(sorting, (column) => words.sort({ column }), onSort),
    };
  }

  /** All rows in the same order, as they are saved. */
  saved(
    model: RepresentationModel,
    wards: readonly RepresentedWard[],
    i18n: RepresentationI18n,
    sorting: Sorting | undefined,
  ): DataTable {
    return this.#sortedExport(this.#exportTable(model, wards, i18n), sorting);
  }
}
