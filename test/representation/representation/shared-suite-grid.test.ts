import { promisesOf } from '../../support/shared-suite.js';

promisesOf({
  tag: 'odm-representation',
  define: () => import('@odm-widgets/representation/define.js'),
  attributes: { view: 'grid' },
  property: ['region', 'North West'],
  chart: true,
  walk: {
    name: (widget) => widget.shadowRoot!.querySelector('.squares')?.getAttribute('aria-label') ?? '',
  },
});
