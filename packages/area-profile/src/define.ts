import '@odm-widgets/charts/define.js';
import { guardDefine } from '@odm-widgets/core';
import { AreaProfile } from './area-profile.js';

guardDefine('odm-area-profile', () => customElements.define('odm-area-profile', AreaProfile));

declare global {
  interface HTMLElementTagNameMap {
    'odm-area-profile': AreaProfile;
  }
}
