import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { observe } from '../../scripts/fact-sheets/observe.js';
import { HOSTS, SCENARIOS } from '../../scripts/fact-sheets/scenarios.js';
import { sheetPath, sheetText } from '../../scripts/fact-sheets/sheet.js';
import { widgetsIn } from '../../scripts/discover-widgets.js';
import { notEmpty } from '../support/not-empty.js';
import { openSite, WITHOUT_CHROMIUM } from '../support/site.js';

const root = join(import.meta.dirname, '../..');

describe('data-protection sheets', () => {
  it('exist for every widget', () => {
    const tags = widgetsIn(root).map(({ tag }) => tag);
    assert.deepEqual(Object.keys(SCENARIOS).sort(), tags.sort());
    for (const tag of notEmpty(tags)) assert.ok(existsSync(join(root, sheetPath(tag))), sheetPath(tag));
  });

  it('name no host that SECURITY.md does not name', () => {
    const security = readFileSync(join(root, 'SECURITY.md'), 'utf8');
    const ours = HOSTS.filter((host) => !host.endsWith('.example'));
    for (const host of notEmpty(ours)) {
      const named = [host, host.replace(/^[^.]+\.[^.]+\./u, '*.')].some((one) => security.includes(one));
      assert.ok(named, host);
    }
  });
});

describe('data-protection sheets in Chromium', { skip: WITHOUT_CHROMIUM }, () => {
  let site: Awaited<ReturnType<typeof openSite>>;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  for (const [tag, scenarios] of Object.entries(SCENARIOS)) {
    it(`say what ${tag} asks for and stores (npm run fact-sheets writes them)`, async () => {
      const observed = [];
      for (const scenario of scenarios)
        observed.push({ scenario, seen: await observe(site.browser, site.origin, scenario) });
      assert.equal(sheetText(tag, observed), readFileSync(join(root, sheetPath(tag)), 'utf8'));
    });
  }

  it('report an unexpected request, referrer and stored value', async () => {
    const html = `<img src="https://tracker.example/dot.gif" alt=""><button type="button">Allow</button>
      <script>
        document.querySelector('button').addEventListener('click', () => {
          document.cookie = 'visitor=1';
          localStorage.setItem('visitor', '1');
          fetch('https://tracker.example/used', { method: 'POST', body: 'who=1' });
        });
      </script>`;
    const scenario = { what: 'a tracker', html };
    const { requests, stored } = await observe(site.browser, site.origin, scenario);
    assert.deepEqual(stored, ['cookies', 'local storage']);
    const [dot, used] = requests.filter(({ host }) => host === 'tracker.example');
    assert.deepEqual([dot?.when, dot?.path, dot?.referrer], ['opening', '/dot.gif', true]);
    assert.deepEqual([used?.when, used?.method, used?.body], ['use', 'POST', 'who=1']);
    const text = sheetText('odm-tracker', [{ scenario, seen: { requests, stored } }]);
    assert.match(text, /browser:\*\* cookies, local storage\./u);
    assert.match(text, /`POST https:\/\/tracker\.example\/used` \| `who=1`; the origin of the page/u);
  });
});
