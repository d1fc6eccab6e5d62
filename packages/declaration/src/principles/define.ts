import { guardDefine } from '@odm-widgets/core';
import { Declaration } from './declaration.js';

guardDefine('odm-declaration', () => customElements.define('odm-declaration', Declaration));

declare global {
  interface HTMLElementTagNameMap {
    'odm-declaration': Declaration;
  }
}
