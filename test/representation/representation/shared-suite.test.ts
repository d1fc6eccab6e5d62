import { promisesOf } from '../../support/shared-suite.js';
import { textOf } from '../../support/shadow-dom.js';
import type { Widget } from '../../support/shared-suite/widget-under-test.js';

const wards = (widget: Widget) => [...widget.shadowRoot!.querySelectorAll('.rows [data-code]')];

promisesOf({
  tag: 'odm-representation',
  define: () => import('@odm-widgets/representation/define.js'),
  attributes: { authorities: 'E08000003' },
  empty: { region: 'Atlantis' },
  property: ['region', 'North West'],
  chart: true,
  walk: {
    stop: (widget) => wards(widget).find((ward) => ward.getAttribute('tabindex') === '0'),
    texts: (widget) => wards(widget).map((ward) => textOf(ward)),
    said: (widget) => textOf(widget.shadowRoot!.activeElement ?? undefined),
    name: (widget) => widget.shadowRoot!.querySelector('.rows')?.getAttribute('aria-label') ?? '',
  },
});
