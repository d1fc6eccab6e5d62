import { expect } from 'chai';
import { captureConsole } from '../capture-console.js';
import { isShown } from '../shadow-dom.js';
import { until } from '../until.js';
import { NEWER_FEATURES, withoutFeature } from '../without-feature.js';
import { chartDrawn, mount, type WidgetUnderTest } from './widget-under-test.js';

/** A browser without a newer feature shows the content, or at least the fallback content. */
export function testMissingFeatures(subject: WidgetUnderTest): void {
  for (const feature of Object.keys(NEWER_FEATURES)) {
    it(`shows its content or the fallback content without ${feature}`, async () => {
      const capture = captureConsole();
      try {
        await withoutFeature(feature, async () => {
          const { widget } = mount(subject);
          await until(`an end of loading of ${subject.tag}`, () => /ready|error/u.test(widget.status));
          await widget.updateComplete;
          if (widget.status === 'error') expect(isShown(widget.querySelector('p')!)).to.equal(true);
          else await chartDrawn(widget);
        });
      } finally {
        capture.release();
      }
    });
  }
}
