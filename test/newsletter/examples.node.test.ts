import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { formHtml, type NewsletterAttributes } from '@odm-widgets/newsletter';

const folder = join(import.meta.dirname, '../../examples');
const TEXT: Readonly<Record<string, string>> = { '&amp;': '&', '&quot;': '"', '&lt;': '<', '&gt;': '>' };
const text = (html: string) => html.replace(/&(?:amp|quot|lt|gt);/gu, (entity) => TEXT[entity]!);

/** HTML without the white space that a formatter is free to set. */
const bare = (html: string) =>
  html
    .replace(/\s+/gu, ' ')
    .replace(/ ?(\/?>) ?/gu, '$1')
    .replace(/ </gu, '<');

/** Attributes of a tag under their property names, as `formHtml` takes them. */
function attributesIn(tag: string): NewsletterAttributes {
  const pairs = [...tag.matchAll(/ ([a-z-]+)(?:="([^"]*)")?(?=[\s>])/gu)].map(([, name = '', value]) => [
    name.replace(/-(\w)/gu, (_, letter: string) => letter.toUpperCase()),
    value === undefined ? true : text(value),
  ]);
  return Object.fromEntries(pairs) as NewsletterAttributes;
}

describe('example pages', () => {
  const pages = readdirSync(folder).filter((name) => name.includes('newsletter'));
  const forms = pages.flatMap((name) => {
    const page = readFileSync(join(folder, name), 'utf8');
    const [, tag, inner] = /(<odm-newsletter[^>]*>)([\s\S]*?)<\/odm-newsletter>/u.exec(page)!;
    return inner!.includes('<form') ? [{ name, page, tag: tag!, inner: inner!.trim() }] : [];
  });

  it('include at least five with a form', () => {
    assert.ok(forms.length >= 5, `${forms.length} pages with a form`);
  });

  for (const { name, page, tag, inner } of forms) {
    it(`carry the form that formHtml writes: ${name}`, () => {
      const lang = /<html lang="cy"/u.test(page) ? 'cy' : 'en';
      assert.equal(bare(inner), bare(formHtml(attributesIn(tag), { lang }).trim()));
    });
  }
});
