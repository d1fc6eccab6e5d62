import { expect } from 'chai';
import { project } from '../support/project.js';

const { packages, widgets } = await project();
const importable = packages.filter(({ index }) => index);

describe('importing a package', () => {
  it('registers no element', async () => {
    expect(importable.length).to.be.greaterThan(widgets.length / 2);
    await Promise.all(importable.map(({ index }) => import(index!)));
    for (const tag of ['odm-chart', ...widgets.map((widget) => widget.tag)])
      expect(customElements.get(tag), tag).to.equal(undefined);
  });
});
