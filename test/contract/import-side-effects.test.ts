import { expect } from 'chai';

describe('importing a package', () => {
  it('registers nothing, or a page could not choose what it uses', async () => {
    await Promise.all([
      import('@odm-widgets/core'),
      import('@odm-widgets/data'),
      import('@odm-widgets/charts'),
      import('@odm-widgets/declaration'),
      import('@odm-widgets/ward-deprivation'),
      import('@odm-widgets/representation'),
      import('@odm-widgets/newsletter'),
      import('@odm-widgets/events'),
    ]);
    for (const tag of [
      'odm-ward-deprivation',
      'odm-political-control',
      'odm-representation',
      'odm-newsletter',
      'odm-events',
      'odm-declaration',
      'odm-declaration-badge',
      'odm-chart',
    ])
      expect(customElements.get(tag), tag).to.equal(undefined);
  });
});
