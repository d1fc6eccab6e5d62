import { expect } from 'chai';
import { mount, resetPage, settle, textOf, type Probe } from '../support/probe-element.js';

/** The Welsh words of core are a module of their own, so they come when the network brings them. */
async function welshArrives(probe: Probe): Promise<void> {
  await new Promise<void>((resolve) => {
    const look = () => {
      if (textOf(probe, '[part=heading]') !== 'Pennawd') return;
      observer.disconnect();
      resolve();
    };
    const observer = new MutationObserver(look);
    observer.observe(probe.renderRoot, {
      childList: true,
      subtree: true,
      characterData: true,
      attributes: true,
    });
    look();
  });
  await settle(probe);
}

describe('The language of a widget', () => {
  afterEach(resetPage);
  const heading = (probe: Probe) => textOf(probe, '[part=heading]');
  const lang = (probe: Probe) => probe.renderRoot.querySelector('section')?.lang;

  it('is English on a page without lang, or in a language the widgets do not have', async () => {
    document.documentElement.removeAttribute('lang');
    expect(heading(await mount())).to.equal('A heading');
    expect(heading(await mount({ lang: 'fr' }))).to.equal('A heading');
    expect(heading(await mount({ lang: 'cyx' }))).to.equal('A heading');
  });

  it('is Welsh inside lang="cy-GB" of an English page', async () => {
    const part = document.body.appendChild(document.createElement('div'));
    part.lang = 'cy-GB';
    const probe = await mount({}, part);
    await welshArrives(probe);
    expect(heading(probe)).to.equal('Pennawd');
    expect(lang(probe)).to.equal('cy');
  });

  it('comes from the nearest lang, also through shadow roots', async () => {
    document.documentElement.lang = 'cy';
    const host = document.body.appendChild(document.createElement('div'));
    const inner = host.attachShadow({ mode: 'closed' }).appendChild(document.createElement('div'));
    inner.lang = 'en';
    const english = await mount({}, inner);
    const welsh = await mount({}, host.appendChild(document.createElement('div')));
    await welshArrives(welsh);
    expect(heading(welsh)).to.equal('Pennawd');
    expect(heading(english)).to.equal('A heading');
  });

  it('follows a change of lang on the page, there and back', async () => {
    const probe = await mount();
    document.documentElement.lang = 'cy';
    await welshArrives(probe);
    expect(heading(probe)).to.equal('Pennawd');
    document.documentElement.lang = 'en';
    await settle(probe);
    expect(heading(probe)).to.equal('A heading');
    expect(lang(probe)).to.equal('en');
  });

  it('follows a change of lang inside a shadow root', async () => {
    const host = document.body.appendChild(document.createElement('div'));
    const inner = host.attachShadow({ mode: 'open' }).appendChild(document.createElement('div'));
    const probe = await mount({}, inner);
    inner.lang = 'cy';
    await welshArrives(probe);
    expect(heading(probe)).to.equal('Pennawd');
  });

  it('is determined again when a widget moves', async () => {
    const part = document.body.appendChild(document.createElement('div'));
    part.lang = 'cy';
    const probe = await mount();
    part.append(probe);
    await welshArrives(probe);
    expect(heading(probe)).to.equal('Pennawd');
  });

  it('stays English, with lang="en", when Welsh cannot be fetched, and tries again at the next change', async () => {
    const probe = await mount();
    const good = probe.loadWelsh;
    probe.loadWelsh = () => Promise.reject(new Error('offline'));
    probe.lang = 'cy';
    await settle(probe);
    expect(heading(probe)).to.equal('A heading');
    expect(lang(probe)).to.equal('en');
    probe.loadWelsh = good;
    probe.lang = 'cy-GB';
    await welshArrives(probe);
    expect(heading(probe)).to.equal('Pennawd');
  });

  it('is the last requested one when two changes overlap', async () => {
    const probe = await mount();
    let arrive: ((words: { heading: string }) => void) | undefined;
    probe.loadWelsh = () => new Promise((resolve) => (arrive = resolve));
    probe.lang = 'cy';
    await settle(probe);
    probe.lang = 'en';
    await settle(probe);
    arrive?.({ heading: 'Pennawd' });
    await settle(probe);
    expect(heading(probe)).to.equal('A heading');
  });
});
