import { runSharedSuite } from '../../support/shared-suite.js';
import { textOf } from '../../support/shadow-dom.js';
import type { Widget } from '../../support/shared-suite/widget-under-test.js';

const lamps = (widget: Widget) => [...widget.shadowRoot!.querySelectorAll('.lamps [data-code]')];

runSharedSuite({
  tag: 'odm-political-control',
  define: () => import('@odm-widgets/representation/define.js'),
  attributes: { 'combined-authority': 'Greater Manchester' },
  emptyAttributes: { region: 'Atlantis' },
  property: ['region', 'North West'],
  hasChart: true,
  navigation: {
    tabStop: (widget) => lamps(widget).find((lamp) => lamp.getAttribute('tabindex') === '0'),
    texts: (widget) => lamps(widget).map((lamp) => textOf(lamp)),
    readout: (widget) => textOf(widget.shadowRoot!.activeElement ?? undefined),
    name: (widget) => widget.shadowRoot!.querySelector('.lamps')?.getAttribute('aria-label') ?? '',
  },
});
