import { runSharedSuite } from '../../support/shared-suite.js';
import { textOf } from '../../support/shadow-dom.js';
import type { Widget } from '../../support/shared-suite/widget-under-test.js';

const rows = (widget: Widget) => [...widget.shadowRoot!.querySelectorAll('.rows [data-code]')];

runSharedSuite(
  {
    tag: 'odm-representation',
    define: () => import('@odm-widgets/representation/define.js'),
    hasChart: true,
    navigation: {
      tabStop: (widget) => rows(widget).find((row) => row.getAttribute('tabindex') === '0'),
      texts: (widget) => rows(widget).map((row) => textOf(row)),
      readout: (widget) => textOf(widget.shadowRoot!.activeElement ?? undefined),
      name: (widget) => widget.shadowRoot!.querySelector('.rows')?.getAttribute('aria-label') ?? '',
    },
  },
  {
    England: {
      attributes: { authorities: 'E08000003' },
      emptyAttributes: { region: 'Atlantis' },
      property: ['region', 'North West'],
    },
    Wales: {
      attributes: { authority: 'W06000015' },
      emptyAttributes: { nation: 'wales', authority: 'Atlantis' },
      property: ['authority', 'W06000015'],
    },
    Scotland: {
      attributes: { authority: 'S12000036' },
      emptyAttributes: { nation: 'scotland', authority: 'Atlantis' },
      property: ['authority', 'S12000036'],
    },
    'Northern Ireland': {
      attributes: { authority: 'N09000003' },
      emptyAttributes: { nation: 'northern-ireland', authority: 'Atlantis' },
      property: ['authority', 'N09000003'],
    },
  },
);
