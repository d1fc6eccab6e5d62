import { expect } from 'chai';
import { VisibilityController } from '@odm-widgets/core';
import { LitElement } from 'lit';
import { mount, requestAt, resetPage, settle, textOf } from '../support/probe-element.js';
import { until } from '../support/until.js';
import { NEWER_FEATURES, withoutFeature } from '../support/without-feature.js';

class Visible extends LitElement {
  count = 0;
  readonly visibility = new VisibilityController(this, { onVisible: () => (this.count += 1) });
}
customElements.define('odm-visible-without', Visible);

describe('A browser without newer features', () => {
  afterEach(resetPage);

  for (const feature of Object.keys(NEWER_FEATURES)) {
    it(`shows the model of a widget without ${feature}`, async () => {
      await withoutFeature(feature, async () => {
        const probe = await mount({ which: 'a' });
        requestAt(probe, 0).answer('A sentence.');
        await settle(probe);
        expect(probe.status).to.equal('ready');
        expect(textOf(probe, '.headline')).to.equal('A sentence.');
      });
    });
  }

  for (const feature of ['IntersectionObserver', 'ResizeObserver']) {
    it(`counts an element of no size as visible, once, without ${feature}`, async () => {
      await withoutFeature(feature, async () => {
        const element = document.body.appendChild(document.createElement('odm-visible-without')) as Visible;
        await until('a notification', () => element.count === 1);
        element.remove();
        document.body.append(element);
        await element.updateComplete;
        expect(element.count).to.equal(1);
      });
    });
  }
});
