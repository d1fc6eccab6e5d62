import { guardDefine } from '@odm-widgets/core';
import { OdmMap } from './map.js';

guardDefine('odm-map', () => customElements.define('odm-map', OdmMap));

declare global {
  interface HTMLElementTagNameMap {
    'odm-map': OdmMap;
  }
}
