import { runSharedSuite } from '../../support/shared-suite.js';

runSharedSuite({
  tag: 'odm-representation',
  define: () => import('@odm-widgets/representation/define.js'),
  attributes: { view: 'grid' },
  property: ['region', 'North West'],
  hasChart: true,
  navigation: {
    name: (widget) => widget.shadowRoot!.querySelector('.bars')?.getAttribute('aria-label') ?? '',
  },
});
