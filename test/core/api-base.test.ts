import { expect } from 'chai';
import { setApiBase } from '@odm-widgets/core';
import { ConfigError } from '@odm-widgets/data';
import { mount, resetPage } from '../support/probe-element.js';

describe('api-base', () => {
  afterEach(() => {
    resetPage();
    setApiBase(undefined);
  });

  it('throws an error that says what to write when no address is set', async () => {
    const probe = await mount();
    expect(() => probe.resolvedApiBase()).to.throw(ConfigError, /Add api-base="\/dataset\/" to the tag/u);
  });

  it('is what setApiBase() set when no element has one', async () => {
    setApiBase('https://cdn.example/dataset');
    expect((await mount()).resolvedApiBase()).to.equal('https://cdn.example/dataset/');
  });

  it('is inherited from the nearest ancestor that has one', async () => {
    setApiBase('https://cdn.example/dataset/');
    document.documentElement.setAttribute('api-base', 'https://far.example/');
    const near = document.body.appendChild(document.createElement('div'));
    near.setAttribute('api-base', 'https://near.example/x');
    expect((await mount({}, near)).resolvedApiBase()).to.equal('https://near.example/x/');
    expect((await mount()).resolvedApiBase()).to.equal('https://far.example/');
    expect((await mount({ 'api-base': 'https://own.example/' }, near)).resolvedApiBase()).to.equal(
      'https://own.example/',
    );
  });

  it('is inherited through closed shadow roots', async () => {
    const host = document.body.appendChild(document.createElement('div'));
    host.setAttribute('api-base', 'https://near.example/');
    const probe = await mount({}, host.attachShadow({ mode: 'closed' }));
    expect(probe.resolvedApiBase()).to.equal('https://near.example/');
  });

  it('can be set as a property', async () => {
    const probe = await mount();
    probe.apiBase = 'https://own.example/';
    expect(probe.resolvedApiBase()).to.equal('https://own.example/');
  });

  it('may be relative to the page', async () => {
    expect((await mount({ 'api-base': '/figures' })).resolvedApiBase()).to.equal(
      `${location.origin}/figures/`,
    );
  });

  it('ignores an empty attribute', async () => {
    setApiBase('https://cdn.example/');
    expect((await mount({ 'api-base': ' ' })).resolvedApiBase()).to.equal('https://cdn.example/');
  });

  it('throws an error that names the value when it is not a URL', async () => {
    const probe = await mount({ 'api-base': 'https://[' });
    expect(() => probe.resolvedApiBase()).to.throw(ConfigError, 'is not an address');
  });
});
