import { guardDefine } from '@odm-widgets/core';
import { OdmChart } from './chart.js';

guardDefine('odm-chart', () => customElements.define('odm-chart', OdmChart));

declare global {
  interface HTMLElementTagNameMap {
    'odm-chart': OdmChart;
  }
}
