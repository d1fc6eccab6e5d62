import { guardDefine } from '@odm-widgets/core';
import { DeclarationBadge } from './declaration-badge.js';

guardDefine('odm-declaration-badge', () => customElements.define('odm-declaration-badge', DeclarationBadge));

declare global {
  interface HTMLElementTagNameMap {
    'odm-declaration-badge': DeclarationBadge;
  }
}
