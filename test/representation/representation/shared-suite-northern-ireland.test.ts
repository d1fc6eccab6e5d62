import { runSharedSuite } from '../../support/shared-suite.js';
import { textOf } from '../../support/shadow-dom.js';
import type { Widget } from '../../support/shared-suite/widget-under-test.js';

const rows = (widget: Widget) => [...widget.shadowRoot!.querySelectorAll('.rows [data-code]')];

runSharedSuite({
  tag: 'odm-representation',
  define: () => import('@odm-widgets/representation/define.js'),
  attributes: { authority: 'N09000003' },
  emptyAttributes: { nation: 'northern-ireland', authority: 'Atlantis' },
  property: ['authority', 'N09000003'],
  hasChart: true,
  navigation: {
    tabStop: (widget) => rows(widget).find((row) => row.getAttribute('tabindex') === '0'),
    texts: (widget) => rows(widget).map((row) => textOf(row)),
    readout: (widget) => textOf(widget.shadowRoot!.activeElement ?? undefined),
    name: (widget) => widget.shadowRoot!.querySelector('.rows')?.getAttribute('aria-label') ?? '',
  },
});
