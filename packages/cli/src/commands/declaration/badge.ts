import { supportStatusOf } from '@odm-widgets/data/declaration';
import { badgeSvg } from '@odm-widgets/declaration/badge/picture.js';
import { caveatsOf, cy, en, sentenceOf } from '@odm-widgets/declaration/badge/words.js';
import { UsageError, type Io } from '../../command.js';
import { expectOtherFile, expectReplaceable, replaceTextFile } from '../../files.js';
import { readCheckedRegister } from './signed-register.js';
import { STATUS_TEXT } from './status-text.js';
import { parseOptions } from './options.js';

const LANGUAGES = { en: { strings: en, locale: 'en-GB' }, cy: { strings: cy, locale: 'cy-GB' } } as const;

/** Writes a picture of a supporter's badge, for places without scripts, and prints the HTML that links it. */
export async function badge(args: readonly string[], io: Io): Promise<number> {
  const options = parseOptions(args, {
    positionals: ['register.signed.json', 'ID'],
    required: ['page', 'out'],
    optional: ['key', 'lang'],
  });
  const [path = '', id = ''] = options.positionals;
  const page = parsePage(options.required('page'));
  const out = options.required('out');
  await expectReplaceable(out);
  await expectOtherFile(out, path);
  const now = io.now();
  const checked = await readCheckedRegister(path, { keys: options.all('key'), now });
  const status = supportStatusOf(checked.register, id, { origin: page.origin, now: now.getTime() });
  if (status.kind !== 'verified')
    throw new Error(
      `"${id}" at ${page.origin} is ${STATUS_TEXT[status.kind]}, so there is no badge to draw.`,
    );
  const { strings, locale } = parseLanguage(options.optional('lang'));
  const dateFormat = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const date = (iso: string) => dateFormat.format(new Date(iso));
  const sentence = sentenceOf('verified', status.supporter, { strings, format: { date } });
  const caveats = caveatsOf(checked, strings);
  await replaceTextFile(out, badgeSvg({ sentence, caveats }));
  io.out(linkHtml(page, out, [sentence, ...caveats]));
  return 0;
}

function parsePage(text: string): URL {
  try {
    const url = new URL(text);
    if (/^https?:$/u.test(url.protocol)) return url;
  } catch {
    // The error below names the option.
  }
  throw new UsageError(`--page ${text} is no address. Name the page that has the badge that can be checked.`);
}

function parseLanguage(lang = 'en') {
  if (lang === 'en' || lang === 'cy') return LANGUAGES[lang];
  throw new UsageError(`--lang ${lang} is not spoken. Use en or cy.`);
}

/** The picture in a link: a picture proves nothing by itself, so it leads to the badge that can be checked. */
function linkHtml({ href }: URL, file: string, texts: readonly string[]): string {
  const escaped = (text: string) =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
  const src = file.split(/[/\\]/u).at(-1)!;
  return `<a href="${escaped(href)}"><img src="${escaped(src)}" width="420" alt="${escaped(texts.map((text) => text.replace(/\.?$/u, '.')).join(' '))}"></a>`;
}
