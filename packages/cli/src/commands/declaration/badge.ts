import { supportStatusOf } from '@odm-widgets/data/declaration';
import { badgeSvg } from '@odm-widgets/declaration/badge/picture.js';
import { cy, en, sentenceOf } from '@odm-widgets/declaration/badge/words.js';
import { UsageError, type Io } from '../../command.js';
import { writeTextFile } from '../../files.js';
import { readCheckedRegister } from './checked-register.js';
import { parseOptions } from './options.js';

const LANGUAGES = { en: { s: en, dates: 'en-GB' }, cy: { s: cy, dates: 'cy-GB' } } as const;

/** Draws the badge of somebody who is in the register, for places without scripts. */
export async function badge(args: readonly string[], io: Io): Promise<number> {
  const options = parseOptions(args, {
    places: ['register.signed.json', 'ID'],
    needed: ['page', 'out'],
    optional: ['key', 'lang'],
  });
  const [path = '', id = ''] = options.places;
  const page = parsePage(options.one('page'));
  const now = io.now();
  const { register } = await readCheckedRegister(path, { keys: options.all('key'), now });
  const standing = supportStatusOf(register, id, { origin: page.origin, now: now.getTime() });
  if (standing.kind !== 'verified')
    throw new Error(`"${id}" is ${standing.kind} for ${page.origin}, so there is no badge to draw.`);
  const { s, dates } = parseLanguage(options.maybe('lang'));
  const format = new Intl.DateTimeFormat(dates, { dateStyle: 'long', timeZone: 'UTC' });
  const date = (iso: string) => format.format(new Date(iso));
  const sentence = sentenceOf('verified', standing.supporter, s, { date });
  await writeTextFile(options.one('out'), badgeSvg({ sentence, sample: register.sample ? s.sample : '' }));
  io.out(linkHtml(page, options.one('out'), register.sample ? `${sentence} ${s.sample}.` : sentence));
  return 0;
}

function parsePage(text: string): URL {
  try {
    const url = new URL(text);
    if (/^https?:$/u.test(url.protocol)) return url;
  } catch {
    // Said below.
  }
  throw new UsageError(`--page ${text} is no address. Name the page that has the badge that can be checked.`);
}

function parseLanguage(lang = 'en') {
  if (lang === 'en' || lang === 'cy') return LANGUAGES[lang];
  throw new UsageError(`--lang ${lang} is not spoken. Use en or cy.`);
}

/** A picture proves nothing by itself, so it links to where it can be checked. */
function linkHtml({ href }: URL, file: string, sentence: string): string {
  const escaped = (text: string) =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
  const src = file.split(/[/\\]/u).at(-1)!;
  return `<a href="${escaped(href)}"><img src="${escaped(src)}" width="420" alt="${escaped(sentence)}"></a>`;
}
