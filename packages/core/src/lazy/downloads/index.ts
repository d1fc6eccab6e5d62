export { citation } from './citation.js';
export { toCsv } from './csv.js';
export { copyText, saveBlob, saveText } from '../../files/save.js';
export { runDownload } from './run-download.js';
