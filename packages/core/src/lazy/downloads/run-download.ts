import type { I18n } from '../../i18n/i18n.js';
import { copyText, saveBlob, saveText } from '../../files/save.js';
import type { Exportable, SavableChart, StandardActionId } from '../../views/exportable.js';
import { altText, copyStatus } from './alt-text.js';
import { citation, type Cited } from './citation.js';
import { toCsv } from './csv.js';

/** Saves or copies what is shown. @returns what to tell the reader */
export async function runDownload(id: StandardActionId, exportable: Exportable, i18n: I18n): Promise<string> {
  const { core, locale } = i18n;
  const { fileName, table, provenance, caveats } = exportable;
  switch (id) {
    case 'csv':
      return core.saved(
        saveText(`${fileName}.csv`, 'text/csv;charset=utf-8', toCsv(table, provenance, caveats)),
      );
    case 'png':
      return core.saved(saveBlob(`${fileName}.png`, await findChart(exportable).toPNG()));
    case 'svg':
      return core.saved(saveText(`${fileName}.svg`, 'image/svg+xml', await findChart(exportable).toSVG()));
    case 'alt': {
      const text = altText(exportable, locale);
      return copyStatus(text, await copyText(text), locale);
    }
    case 'cite':
      return copyCitation(exportable, i18n);
  }
}

/** Copies a citation of what is shown on this page today. @returns what to tell the reader */
export async function copyCitation(cited: Cited, { core, format }: I18n): Promise<string> {
  const accessed = core.accessed(format.date(new Date().toISOString().slice(0, 10)));
  const copied = await copyText(citation(cited, location.href, accessed));
  return copied ? core.copied : core.copyFailed;
}

function findChart({ chart }: Exportable): SavableChart {
  const found = chart();
  if (!found) throw new Error('There is no chart to save.');
  return found;
}
