import { guardDefine } from '@odm-widgets/core';
import { Events } from './events.js';

guardDefine('odm-events', () => customElements.define('odm-events', Events));

declare global {
  interface HTMLElementTagNameMap {
    'odm-events': Events;
  }
}
