export { altText, copyStatus } from './alt-text.js';
export { citation } from './citation.js';
export { toCsv } from './csv.js';
export { copyRichText, copyText, saveBlob, saveText } from '../../files/save.js';
export { printTemplate, type PrintOptions } from '../../files/print.js';
export { copyCitation, runDownload } from './run-download.js';
