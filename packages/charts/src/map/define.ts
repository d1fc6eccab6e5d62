import { guardDefine } from '@odm-widgets/core';
import { OdmMap } from './map.js';

// What draws a map runs without a page too, and comes with this.
if (typeof customElements !== 'undefined')
  guardDefine('odm-map', () => customElements.define('odm-map', OdmMap));

declare global {
  interface HTMLElementTagNameMap {
    'odm-map': OdmMap;
  }
}
