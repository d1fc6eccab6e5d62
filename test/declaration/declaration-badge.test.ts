import { expect } from 'chai';
import '@odm-widgets/declaration/badge/define.js';
import type { DeclarationBadge } from '@odm-widgets/declaration';
import {
  verifyEd25519,
  encodeBase64url as base64url,
  type FlattenedJws,
} from '@odm-widgets/data/declaration';
import { fakeFetch, jsonResponse } from '../support/fake-fetch.js';
import { captureConsole } from '../support/capture-console.js';
import { layoutBadge } from '../../packages/declaration/src/badge/lazy/save-picture/picture.js';
import { isShown, partOf, textOf } from '../support/shadow-dom.js';
import { resetPage } from '../support/probe-element.js';
import {
  registerCredential,
  generateTestKey,
  registerEntry,
  signRegister,
  type TestKey,
  sampleKey,
} from '../support/signed-register.js';
import { fromHex, RFC_8032 } from '../support/rfc8032.js';
import { until } from '../support/until.js';

let key: TestKey;
let count = 0;
let network: ReturnType<typeof fakeFetch> | undefined;
let guard: ReturnType<typeof captureConsole> | undefined;

before(async () => (key = await generateTestKey()));
afterEach(() => {
  resetPage();
  network?.release();
  guard?.release();
  network = guard = undefined;
});

const root = (badge: DeclarationBadge) => badge.shadowRoot!;
const opener = (badge: DeclarationBadge) => root(badge).querySelector<HTMLElement>('.opens')!;
const words = (badge: DeclarationBadge) => textOf(partOf(badge, 'headline'));
const looksLikeABadge = (badge: DeclarationBadge) =>
  partOf(badge, 'badge') !== undefined || root(badge).querySelector('.mark, .tick') !== null;

async function open(attributes: Record<string, string>): Promise<DeclarationBadge> {
  const badge = document.createElement('odm-declaration-badge');
  for (const [name, value] of Object.entries(attributes)) badge.setAttribute(name, value);
  badge.append(Object.assign(document.createElement('p'), { textContent: 'Our own words.' }));
  document.body.append(badge);
  await until('an answer', () => ['ready', 'empty', 'error'].includes(badge.status));
  await badge.updateComplete;
  return badge;
}

/** A badge with a register of the test. Each has its own address, because responses are cached. */
async function openWith(
  file: FlattenedJws | (() => Response),
  attributes: Record<string, string> = {},
): Promise<DeclarationBadge> {
  const path = `/register-of-test-${(count += 1)}.json`;
  network = fakeFetch({ [path]: typeof file === 'function' ? file : jsonResponse(file) });
  guard = captureConsole();
  return open({ supporter: 'a-trust', register: path, key: key.x, ...attributes });
}

const here = (own: object = {}) => registerEntry({ origins: [location.origin], ...own });
const signed = (entry = here(), subject: object = {}, own: object = {}) =>
  signRegister(
    key,
    registerCredential([entry], subject, {
      validUntil: '2099-12-31T23:59:59Z',
      validFrom: '2020-01-01T00:00:00Z',
      ...own,
    }),
  );

describe('Ed25519 of this browser', () => {
  for (const [name, publicKey, message, signature] of RFC_8032)
    it(`accepts ${name} of RFC 8032 and rejects the signature with one bit changed`, async () => {
      const x = base64url(fromHex(publicKey));
      expect(await verifyEd25519(x, fromHex(signature), fromHex(message))).to.equal(true);
      const other = fromHex(signature);
      other[3]! ^= 4;
      expect(await verifyEd25519(x, other, fromHex(message))).to.equal(false);
    });
});

describe('odm-declaration-badge', () => {
  it('draws a badge when support is verified for this site', async () => {
    const badge = await openWith(await signed());
    expect(badge.status).to.equal('ready');
    expect(looksLikeABadge(badge)).to.equal(true);
    expect(words(badge)).to.match(
      /^A Trust supports the Declaration.*, version 1\.0, since 1 March 2022\.$/u,
    );
    expect(textOf(root(badge).querySelector('.badge .note'))).to.match(/a key chosen by its own page/u);
    expect(isShown(badge.querySelector('p')!)).to.equal(false);
    expect(guard!.lines).to.deep.equal([]);
  });

  it('lists what was checked, when, with which key, and links to read more, when it is opened', async () => {
    const yearBefore = new Date().getFullYear();
    const badge = await openWith(await signed(here({ statement: 'https://trust.example/what' })));
    const checks = partOf(badge, 'table')!;
    expect(checks.checkVisibility()).to.equal(false);
    opener(badge).click();
    expect(checks.checkVisibility()).to.equal(true);
    const table = textOf(checks.querySelector('table'));
    expect(table).to.include(key.id).and.to.include(location.origin).and.to.include('Number 4');
    // The year may change while the test runs.
    expect(textOf(checks)).to.match(
      new RegExp(
        `Checked in this browser on \\d+ \\w+ (?:${yearBefore}|${yearBefore + 1}) at \\d\\d:\\d\\d\\.`,
        'u',
      ),
    );
    const links = [...checks.querySelectorAll('a')].map(({ href }) => href);
    expect(links).to.deep.equal([
      'https://trust.example/what',
      'https://github.com/OpenDataManchester/declaration-for-responsible-data-practice',
      'https://keeper.example/register',
    ]);
  });

  const answers: [what: string, entry: Record<string, unknown>, status: string, says: RegExp][] = [
    ['another site', { origins: ['https://elsewhere.example'] }, 'other-site', /has not named this site/u],
    ['a last day that is past', { expires: '2021-05-01' }, 'expired', /ran until 1 May 2021/u],
    [
      'a withdrawal',
      { status: 'withdrawn', withdrawn: '2022-02-01' },
      'withdrawn',
      /ended on 1 February 2022/u,
    ],
  ];
  for (const [what, own, status, says] of answers)
    it(`shows a plain sentence for ${what}`, async () => {
      const badge = await openWith(await signed(here(own)));
      expect(badge.status).to.equal('ready');
      expect(badge.model?.supportStatus).to.equal(status);
      expect(words(badge)).to.match(says);
      expect(looksLikeABadge(badge)).to.equal(false);
      expect(root(badge).textContent).to.not.match(/supports the/u);
      expect(partOf(badge, 'actions')).to.equal(undefined);
    });

  it('shows a plain sentence for a supporter who is not in the register', async () => {
    const badge = await openWith(await signed(), { supporter: 'b-trust' });
    expect(badge.status).to.equal('empty');
    expect(words(badge)).to.match(/has no entry “b-trust”/u);
    expect(looksLikeABadge(badge)).to.equal(false);
  });

  async function expectUnchecked(badge: DeclarationBadge, says: RegExp): Promise<void> {
    expect(badge.status).to.equal('error');
    expect(looksLikeABadge(badge)).to.equal(false);
    expect(isShown(badge.querySelector('p')!), 'the author’s words').to.equal(true);
    const said = textOf(root(badge).querySelector('.problem'));
    expect(said).to.match(says);
    expect(said).to.not.match(/fake|forged|fraud|invalid|supports the/iu);
    expect(textOf(root(badge).querySelector('[role="status"]'))).to.match(says);
    expect(guard!.lines.filter(({ level }) => level === 'error')).to.have.length(1);
  }

  it('keeps the author’s content when the register was changed', async () => {
    const file = await signed();
    const other = await signed(here({ name: 'B Trust' }));
    await expectUnchecked(
      await openWith({ ...file, payload: other.payload }),
      /did not arrive as it was signed/u,
    );
  });

  it('keeps the author’s content when the page does not trust the key', async () =>
    expectUnchecked(
      await openWith(await signed(), { key: 'A'.repeat(43) }),
      /a key this page does not know/u,
    ));

  it('accepts the old and the new key while keys change', async () => {
    const next = await generateTestKey();
    const badge = await openWith(await signed(), { key: `${next.x} ${key.id}` });
    expect(looksLikeABadge(badge)).to.equal(true);
  });

  it('keeps the author’s content when the register is cut off', async () => {
    const half = JSON.stringify(await signed()).slice(0, 300);
    await expectUnchecked(await openWith(() => new Response(half)), /did not arrive whole/u);
  });

  it('keeps the author’s content when the register’s number is below min-sequence', async () =>
    expectUnchecked(await openWith(await signed(), { 'min-sequence': '5' }), /there is a newer register/u));

  it('keeps the author’s content when the register is outdated', async () => {
    const own = { validUntil: '2021-12-31T23:59:59Z' };
    await expectUnchecked(await openWith(await signed(here(), {}, own)), /a newer register is due/u);
  });

  it('keeps the author’s content when the register is dated in the future', async () => {
    const own = { validFrom: '2098-01-01T00:00:00Z' };
    await expectUnchecked(await openWith(await signed(here(), {}, own)), /later than this device’s clock/u);
  });

  it('offers no retry when the register does not exist', async () => {
    const badge = await openWith(() => new Response('', { status: 404 }));
    await expectUnchecked(badge, /was not found where it is kept/u);
    expect(root(badge).querySelector('.problem button')).to.equal(null);
  });

  for (const value of ['', 'three', '-1', '1.5', '0x10', '1e3'])
    it(`asks for no register when min-sequence is "${value}"`, async () => {
      const badge = await openWith(await signed(), { 'min-sequence': value });
      await expectUnchecked(badge, /not set up yet/u);
      expect(network!.requests).to.deep.equal([]);
    });

  it('accepts any number again when min-sequence is removed', async () => {
    const badge = await openWith(await signed(), { 'min-sequence': '9' });
    expect(badge.status).to.equal('error');
    badge.removeAttribute('min-sequence');
    await until('a badge', () => badge.status === 'ready');
  });

  it('takes the site from its address, not from the global origin, which scripts can replace', async () => {
    const before = Object.getOwnPropertyDescriptor(globalThis, 'origin')!;
    Object.defineProperty(globalThis, 'origin', { value: 'https://trust.example', configurable: true });
    try {
      const other = await openWith(await signed(registerEntry()));
      expect(other.model?.supportStatus).to.equal('other-site');
      expect(looksLikeABadge(other)).to.equal(false);
    } finally {
      Object.defineProperty(globalThis, 'origin', before);
    }
  });

  it('labels a register that the sample’s key signed as a sample, even when the page trusts that key', async () => {
    const file = await signRegister(
      await sampleKey(),
      registerCredential(
        [here()],
        { sample: false },
        { validUntil: '2099-12-31T23:59:59Z', validFrom: '2020-01-01T00:00:00Z' },
      ),
    );
    const badge = await openWith(file, { key: (await sampleKey()).x });
    expect(textOf(root(badge).querySelector('.badge .note'))).to.equal('Sample');
  });

  it('asks for no register when the key is misspelt', async () => {
    const badge = await openWith(await signed(), { key: 'oops' });
    await expectUnchecked(badge, /not set up yet/u);
    expect(network!.requests).to.deep.equal([]);
  });

  for (const name of ['NotSupportedError', 'SyntaxError'])
    it(`reports an unsupported browser when importing an Ed25519 key throws ${name}`, async () => {
      const file = await signed();
      const { importKey } = crypto.subtle;
      crypto.subtle.importKey = () => Promise.reject(new DOMException('Unrecognized name.', name));
      try {
        await expectUnchecked(await openWith(file), /does not know this kind of signature/u);
      } finally {
        crypto.subtle.importKey = importKey;
      }
    });

  it('reports an unsupported browser on a page without WebCrypto', async () => {
    const file = await signed();
    Object.defineProperty(crypto, 'subtle', { value: undefined, configurable: true });
    try {
      await expectUnchecked(await openWith(file), /not on https/u);
    } finally {
      delete (crypto as unknown as Record<string, unknown>)['subtle'];
    }
    expect(typeof crypto.subtle).to.equal('object');
  });

  it('renders markup in a register as text', async () => {
    const name = '<img src=x onerror=alert(1)>"\'</details>';
    const badge = await openWith(await signed(here({ name })));
    expect(words(badge)).to.include(name);
    expect(root(badge).querySelector('img')).to.equal(null);
  });

  const questions: [attribute: string, value: () => string | Promise<string>][] = [
    ['key', async () => (await generateTestKey()).x],
    ['key', () => 'oops'],
    ['register', () => '/no/such/register.json'],
    ['min-sequence', () => '99'],
    ['min-sequence', () => 'x'],
    ['supporter', () => '“a-trust”'],
  ];
  for (const [attribute, value] of questions)
    it(`removes a verified badge when a new ${attribute} fails`, async () => {
      const badge = await openWith(await signed());
      expect(looksLikeABadge(badge)).to.equal(true);
      badge.setAttribute(attribute, await value());
      await until('a failure', () => badge.status === 'error');
      await badge.updateComplete;
      expect(looksLikeABadge(badge)).to.equal(false);
      expect(textOf(root(badge))).to.not.match(/supports the/u);
      expect(badge.model).to.equal(undefined);
      expect(isShown(badge.querySelector('p')!)).to.equal(true);
    });

  it('removes a verified badge when the register is replaced by one that fails the check', async () => {
    let body = await signed();
    const badge = await openWith(() => new Response(JSON.stringify(body)));
    expect(looksLikeABadge(badge)).to.equal(true);
    body = { ...body, payload: (await signed(here({ name: 'B Trust' }))).payload };
    badge.reload();
    await until('a failure', () => badge.status === 'error');
    await badge.updateComplete;
    expect(looksLikeABadge(badge)).to.equal(false);
  });

  it('shows the new result when the supporter changes and changes back', async () => {
    const badge = await openWith(await signed());
    badge.supporter = 'b-trust';
    await until('the new answer', () => badge.status === 'empty');
    badge.supporter = 'a-trust';
    await until('the old answer', () => badge.status === 'ready');
    await badge.updateComplete;
    expect(looksLikeABadge(badge)).to.equal(true);
  });

  it('has a heading only when one is given', async () => {
    const badge = await openWith(await signed());
    expect(isShown(partOf(badge, 'heading')!)).to.equal(false);
    badge.heading = 'Our promise';
    await badge.updateComplete;
    expect(isShown(partOf(badge, 'heading')!)).to.equal(true);
    expect(textOf(partOf(badge, 'heading'))).to.equal('Our promise');
  });
});

describe('odm-declaration-badge with the sample register', () => {
  const sample = (supporter: string, more: Record<string, string> = {}) =>
    open({ supporter, 'api-base': '/packages/dataset/', ...more });

  it('is labelled as a sample in the badge, what was checked and its source', async () => {
    const badge = await sample('example-charity');
    expect(looksLikeABadge(badge)).to.equal(true);
    expect(textOf(root(badge).querySelector('.badge .note'))).to.equal('Sample');
    expect(textOf(partOf(badge, 'table'))).to.match(/says nothing about anybody/u);
    expect(textOf(partOf(badge, 'provenance'))).to.match(/Sample register/u);
  });

  it('verifies no entry without a site', async () => {
    for (const id of ['anyford-council', 'anyford-digital']) {
      const badge = await sample(id);
      expect(badge.model?.supportStatus, id).to.equal('other-site');
      expect(looksLikeABadge(badge), id).to.equal(false);
    }
  });

  it('downloads pictures that are labelled as samples', async () => {
    const badge = await sample('example-charity');
    const saved: Blob[] = [];
    const { createObjectURL } = URL;
    URL.createObjectURL = (blob: Blob) => {
      saved.push(blob);
      return createObjectURL.call(URL, blob);
    };
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = () => undefined;
    try {
      for (const id of ['svg', 'png']) {
        root(badge).querySelector<HTMLElement>(`[data-action="${id}"]`)!.click();
        await until(id, () =>
          new RegExp(`Saved as declaration-badge-example-charity\\.${id}`, 'u').test(
            textOf(root(badge).querySelector('[role="status"]')),
          ),
        );
      }
    } finally {
      URL.createObjectURL = createObjectURL;
      HTMLAnchorElement.prototype.click = click;
    }
    expect(await saved[0]!.text()).to.match(/Example Charity supports[^]*>Sample</u);
    expect(saved[1]!.type).to.equal('image/png');
    const { width, height } = await createImageBitmap(saved[1]!);
    expect([width, height > 140]).to.deep.equal([840, true]);
  });

  /** What a button of the badge copies. */
  async function copiedBy(badge: DeclarationBadge, action: string): Promise<string> {
    const copied: string[] = [];
    const { writeText } = Clipboard.prototype;
    Clipboard.prototype.writeText = (text) => (copied.push(text), Promise.resolve());
    try {
      root(badge).querySelector<HTMLElement>(`[data-action="${action}"]`)!.click();
      await until('the text', () => copied.length > 0);
    } finally {
      Clipboard.prototype.writeText = writeText;
    }
    return copied[0]!;
  }

  it('copies what its picture says as alt text', async () => {
    const badge = await sample('example-charity');
    const text = await copiedBy(badge, 'alt');
    expect(text).to.match(/^Example Charity supports .*Sample/u);
    await until('its words', () => textOf(root(badge).querySelector('[role="status"]')).includes(text));
  });

  it('copies a citation: the sentence, that it is a sample, the register and the page', async () => {
    const badge = await sample('example-charity');
    const lines = (await copiedBy(badge, 'cite')).split('\n');
    expect(lines[0]).to.match(/^Declaration .*\. Example Charity supports /u);
    expect(lines[1]).to.equal('Sample');
    expect(lines[2]).to.match(/, Sample register of supporters, \d{4}-\d\d-\d\d\. http/u);
    expect(lines[3]).to.match(/^Accessed .* http/u);
    await until('what was done', () => textOf(root(badge).querySelector('[role="status"]')) !== '');
  });

  it('offers pictures below what was checked and removes them with no-actions, without losing the focus', async () => {
    const badge = await sample('example-charity');
    opener(badge).click();
    const button = partOf(badge, 'actions')!.querySelector<HTMLElement>('button')!;
    button.focus();
    expect(root(badge).activeElement).to.equal(button);
    badge.setAttribute('no-actions', '');
    await badge.updateComplete;
    expect(partOf(badge, 'actions')).to.equal(undefined);
    expect(root(badge).activeElement).to.equal(root(badge).querySelector('section'));
  });

  it('draws words in capitals within the picture, in the fonts of this browser', () => {
    const context = document.createElement('canvas').getContext('2d')!;
    const { lines, width } = layoutBadge({
      sentence: `${'WORLDWIDE MAMMOTH '.repeat(6)}${'\u6F22\u5B57'.repeat(30)}`,
      caveats: ['CHECKED WITH A KEY CHOSEN BY ITS OWN PAGE'],
    });
    expect(lines.length).to.be.greaterThan(5);
    for (const { text, x, bold } of lines) {
      context.font = `${bold ? '700 ' : ''}16px system-ui, sans-serif`;
      expect(x + context.measureText(text).width, text).to.be.at.most(width - 6);
    }
  });

  it('is less than 70 pixels high in a footer, and does not grow when it is opened', async () => {
    const badge = await sample('example-charity', { layout: 'line', size: 'small' });
    expect(partOf(badge, 'badge')!.getBoundingClientRect().height).to.be.lessThan(70);
    const { height } = badge.getBoundingClientRect();
    opener(badge).click();
    expect(partOf(badge, 'table')!.checkVisibility()).to.equal(true);
    expect(badge.getBoundingClientRect().height).to.equal(height);
  });
});
