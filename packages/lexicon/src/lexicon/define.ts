import { guardDefine } from '@odm-widgets/core';
import { Lexicon } from './lexicon.js';

guardDefine('odm-lexicon', () => customElements.define('odm-lexicon', Lexicon));

declare global {
  interface HTMLElementTagNameMap {
    'odm-lexicon': Lexicon;
  }
}
