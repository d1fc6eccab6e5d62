import { runSharedSuite } from '../../support/shared-suite.js';
import { textOf } from '../../support/shadow-dom.js';
import type { Widget } from '../../support/shared-suite/widget-under-test.js';

const lamps = (widget: Widget) => [...widget.shadowRoot!.querySelectorAll('.lamps [data-code]')];

runSharedSuite({
  tag: 'odm-political-control',
  define: () => import('@odm-widgets/representation/define.js'),
  attributes: { nation: 'wales' },
  emptyAttributes: { nation: 'wales', authority: 'Atlantis' },
  property: ['authority', 'W06000015'],
  hasChart: true,
  navigation: {
    tabStop: (widget) => lamps(widget).find((lamp) => lamp.getAttribute('tabindex') === '0'),
    // Long names have soft hyphens, which are not part of the name.
    texts: (widget) => lamps(widget).map((lamp) => textOf(lamp).replaceAll('\u00AD', '')),
    readout: (widget) => textOf(widget.shadowRoot!.activeElement).replaceAll('\u00AD', ''),
    name: (widget) => widget.shadowRoot!.querySelector('.lamps')?.getAttribute('aria-label') ?? '',
  },
});
