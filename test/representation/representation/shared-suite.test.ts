import { runSharedSuite } from '../../support/shared-suite.js';
import { textOf } from '../../support/shadow-dom.js';
import type { Widget } from '../../support/shared-suite/widget-under-test.js';

const wards = (widget: Widget) => [...widget.shadowRoot!.querySelectorAll('.rows [data-code]')];

runSharedSuite({
  tag: 'odm-representation',
  define: () => import('@odm-widgets/representation/define.js'),
  attributes: { authorities: 'E08000003' },
  emptyAttributes: { region: 'Atlantis' },
  property: ['region', 'North West'],
  hasChart: true,
  navigation: {
    tabStop: (widget) => wards(widget).find((ward) => ward.getAttribute('tabindex') === '0'),
    texts: (widget) => wards(widget).map((ward) => textOf(ward)),
    readout: (widget) => textOf(widget.shadowRoot!.activeElement ?? undefined),
    name: (widget) => widget.shadowRoot!.querySelector('.rows')?.getAttribute('aria-label') ?? '',
  },
});
