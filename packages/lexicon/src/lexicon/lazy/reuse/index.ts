/** Files in other formats, loaded when somebody saves one. */
export { toFile, type ReuseFormat } from './formats.js';
export { saveText } from '@odm-widgets/core';
