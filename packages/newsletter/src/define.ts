import { guardDefine } from '@odm-widgets/core';
import { Newsletter } from './newsletter.js';

guardDefine('odm-newsletter', () => customElements.define('odm-newsletter', Newsletter));

declare global {
  interface HTMLElementTagNameMap {
    'odm-newsletter': Newsletter;
  }
}
