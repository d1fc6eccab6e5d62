import { guardDefine } from '@odm-widgets/core';
import { Term } from './term.js';

guardDefine('odm-term', () => customElements.define('odm-term', Term));

declare global {
  interface HTMLElementTagNameMap {
    'odm-term': Term;
  }
}
