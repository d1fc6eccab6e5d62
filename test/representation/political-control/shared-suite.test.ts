import { runSharedSuite } from '../../support/shared-suite.js';
import { textOf } from '../../support/shadow-dom.js';
import type { Widget } from '../../support/shared-suite/widget-under-test.js';

const lamps = (widget: Widget) => [...widget.shadowRoot!.querySelectorAll('.lamps [data-code]')];
/** Long names have soft hyphens, which are not part of the name. */
const nameIn = (element: Element | null) => textOf(element ?? undefined).replaceAll('\u00AD', '');

runSharedSuite(
  {
    tag: 'odm-political-control',
    define: () => import('@odm-widgets/representation/define.js'),
    hasChart: true,
    navigation: {
      tabStop: (widget) => lamps(widget).find((lamp) => lamp.getAttribute('tabindex') === '0'),
      texts: (widget) => lamps(widget).map(nameIn),
      readout: (widget) => nameIn(widget.shadowRoot!.activeElement),
      name: (widget) => widget.shadowRoot!.querySelector('.lamps')?.getAttribute('aria-label') ?? '',
    },
  },
  {
    England: {
      attributes: { 'combined-authority': 'Greater Manchester' },
      emptyAttributes: { region: 'Atlantis' },
      property: ['region', 'North West'],
    },
    Wales: {
      attributes: { nation: 'wales' },
      emptyAttributes: { nation: 'wales', authority: 'Atlantis' },
      property: ['authority', 'W06000015'],
    },
    Scotland: {
      attributes: { nation: 'scotland' },
      emptyAttributes: { nation: 'scotland', authority: 'Atlantis' },
      property: ['authority', 'S12000036'],
    },
    'Northern Ireland': {
      attributes: { nation: 'northern-ireland' },
      emptyAttributes: { nation: 'northern-ireland', authority: 'Atlantis' },
      property: ['authority', 'N09000003'],
    },
  },
);
