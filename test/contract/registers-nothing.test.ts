import { expect } from 'chai';

describe('importing a package', () => {
  it('registers nothing, or a page could not choose what it uses', async () => {
    await Promise.all([
      import('@odm-widgets/core'),
      import('@odm-widgets/data'),
      import('@odm-widgets/charts'),
      import('@odm-widgets/declaration'),
      import('@odm-widgets/ward-deprivation'),
    ]);
    for (const tag of ['odm-ward-deprivation', 'odm-chart', 'odm-declaration', 'odm-declaration-badge'])
      expect(customElements.get(tag), tag).to.equal(undefined);
  });
});
