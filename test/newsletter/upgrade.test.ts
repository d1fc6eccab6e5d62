import { expect } from 'chai';
import { formHtml } from '@odm-widgets/newsletter';
import { REQUIRED_ATTRIBUTES } from '../support/newsletter.js';

const TAG: Record<string, string> = {
  action: 'https://app.kit.com/forms/1234567/subscriptions',
  ...REQUIRED_ATTRIBUTES,
};

describe('upgrade of an element with a form', () => {
  it('keeps the field, its value, the caret and the focus', async () => {
    expect(customElements.get('odm-newsletter')).to.equal(undefined);
    const html = formHtml({
      action: TAG['action']!,
      consent: TAG['consent']!,
      privacyHref: TAG['privacy-href']!,
    });
    const page = new DOMParser().parseFromString(`<odm-newsletter>${html}</odm-newsletter>`, 'text/html');
    const widget = document.adoptNode(page.querySelector('odm-newsletter')!);
    for (const [name, value] of Object.entries(TAG)) widget.setAttribute(name, value);
    document.body.append(widget);
    const input = widget.querySelector<HTMLInputElement>('#newsletter-email')!;
    // Email fields do not expose the caret position.
    input.type = 'text';
    input.focus();
    input.value = 'sam@exam';
    input.setSelectionRange(3, 3);

    await import('@odm-widgets/newsletter/define.js');
    await widget.updateComplete;
    await new Promise((resolve) => setTimeout(resolve));

    expect(widget.status).to.equal('ready');
    expect(widget.querySelector('#newsletter-email') === input).to.equal(true);
    expect(document.activeElement === input).to.equal(true);
    expect([input.value, input.selectionStart]).to.deep.equal(['sam@exam', 3]);
    expect(widget.querySelectorAll('form').length).to.equal(1);
    widget.remove();
  });
});
