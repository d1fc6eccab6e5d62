import { guardDefine } from '@odm-widgets/core';
import { Representation } from './representation.js';

guardDefine('odm-representation', () => customElements.define('odm-representation', Representation));

declare global {
  interface HTMLElementTagNameMap {
    'odm-representation': Representation;
  }
}
