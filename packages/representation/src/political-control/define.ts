import { guardDefine } from '@odm-widgets/core';
import { PoliticalControl } from './political-control.js';

guardDefine('odm-political-control', () => customElements.define('odm-political-control', PoliticalControl));

declare global {
  interface HTMLElementTagNameMap {
    'odm-political-control': PoliticalControl;
  }
}
