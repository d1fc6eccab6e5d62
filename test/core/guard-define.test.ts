import { expect } from 'chai';
import { guardDefine, VERSION } from '@odm-widgets/core';
import { captureConsoleDuring } from '../support/probe-element.js';

describe('guardDefine', () => {
  const widget = (version: string) =>
    class extends HTMLElement {
      static version = version;
    };

  it('keeps the first copy of the same version without a warning', async () => {
    const said = await captureConsoleDuring('warn', () => {
      expect(guardDefine('odm-twice', () => customElements.define('odm-twice', widget(VERSION)))).to.equal(
        true,
      );
      expect(guardDefine('odm-twice', () => customElements.define('odm-twice', widget(VERSION)))).to.equal(
        false,
      );
    });
    expect(said).to.deep.equal([]);
  });

  it('warns once when a second version is on the page, and names both', async () => {
    customElements.define('odm-older', widget('0.0.1'));
    const said = await captureConsoleDuring('warn', () => {
      guardDefine('odm-older', () => customElements.define('odm-older', widget(VERSION)));
      guardDefine('odm-older', () => customElements.define('odm-older', widget(VERSION)));
    });
    expect(said).to.have.length(1);
    expect(said[0])
      .to.include('<odm-older>')
      .and.include('0.0.1')
      .and.include(VERSION)
      .and.include('one version');
  });
});
