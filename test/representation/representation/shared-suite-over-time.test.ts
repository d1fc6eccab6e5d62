import { promisesOf } from '../../support/shared-suite.js';

promisesOf({
  tag: 'odm-representation',
  define: () => import('@odm-widgets/representation/define.js'),
  attributes: { authorities: 'E08000003', view: 'over-time' },
  property: ['region', 'North West'],
  chart: true,
  walk: {
    name: (widget) => widget.shadowRoot!.querySelector('.bars')?.getAttribute('aria-label') ?? '',
  },
});
