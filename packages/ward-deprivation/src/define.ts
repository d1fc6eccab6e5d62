import '@odm-widgets/charts/define.js';
import { guardDefine } from '@odm-widgets/core';
import { WardDeprivation } from './ward-deprivation.js';

guardDefine('odm-ward-deprivation', () => customElements.define('odm-ward-deprivation', WardDeprivation));

declare global {
  interface HTMLElementTagNameMap {
    'odm-ward-deprivation': WardDeprivation;
  }
}
