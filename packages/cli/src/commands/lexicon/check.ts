import { createTermMatcher } from '@odm-widgets/data/lexicon';
import type { Lexicon } from '@odm-widgets/data/model';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { UsageError, type Io } from '../../command.js';
import { counted, findingTexts, type Finding } from './findings.js';
import { adviceOn } from './lexicon-advice.js';
import {
  checkLexicon,
  checkObservations,
  sourceNamed,
  toLexicon,
  toObservations,
  type CheckedFile,
} from './read-lexicon.js';

/** Says everything that is wrong, and what is missing. @returns 1 when something is wrong */
export async function check(args: readonly string[], io: Io): Promise<number> {
  const { positionals: files } = parseArgs({ args: [...args], allowPositionals: true, options: {} });
  const [path, ...observationPaths] = files;
  if (path === undefined) throw new UsageError('Add lexicon.json.');
  const lexiconFile = await checkLexicon(path);
  const lexicon = isRight(lexiconFile) ? toLexicon(lexiconFile).lexicon : undefined;
  if (lexicon) {
    const { terms, themes } = lexicon;
    print(
      lexiconFile,
      `${counted(terms.length, 'term')} on ${counted(themes.length, 'theme')}`,
      adviceOn(lexicon),
      io,
    );
  } else print(lexiconFile, '', [], io);
  let areRight = lexicon !== undefined;
  for (const observationPath of observationPaths) {
    const file = await checkObservations(
      observationPath,
      lexicon?.terms.map(({ id }) => id),
    );
    if (isRight(file)) printObservations(file, lexicon, io);
    else print(file, '', [], io);
    areRight &&= isRight(file);
  }
  if (!areRight) io.out('What is missing, such as translations, is said once there are no mistakes.');
  return areRight ? 0 : 1;
}

const isRight = ({ findings }: CheckedFile) => findings.every(({ isAdvice }) => isAdvice);

function print(file: CheckedFile, content: string, more: readonly Finding[], io: Io): void {
  const mistakes = file.findings.filter(({ isAdvice }) => !isAdvice).length;
  io.out(`${file.path}: ${content ? `${content}, ` : ''}${counted(mistakes, 'mistake')}`);
  for (const text of findingTexts(file, [...file.findings, ...more])) io.out(text);
}

function printObservations(file: CheckedFile, lexicon: Lexicon | undefined, io: Io): void {
  const { source, observations } = toObservations(file, lexicon);
  const match = createTermMatcher(lexicon?.terms ?? [], source.lang);
  const advice: Finding[] = [];
  const advise = (at: number | undefined, message: string, fix: string) =>
    advice.push({ path: at === undefined ? [] : ['features', at], message, fix, isAdvice: true });
  const withheld = observations.filter((one) => one.withheld).length;
  if (observations.length && observations.every((one) => !one.text && !one.withheld))
    advise(
      undefined,
      `none has words in "${source.textField}".`,
      'Where another property has them, name it in the lexicon: "text" of this file in "observations".',
    );
  if (withheld)
    advise(
      undefined,
      `the words of ${withheld} have no consent. Pages leave them out, but whoever opens this file can read them.`,
      'Delete them before you publish the file. Write "consent": true, here or in an observation, only when you can show that these people agreed.',
    );
  if (lexicon && !sourceNamed(file.path, lexicon))
    advise(
      undefined,
      'the lexicon does not name this file, so that no page shows it.',
      `Add it to "observations" of the lexicon, with "src": "${basename(file.path)}", its title, publisher, url, licence and licenceUrl.`,
    );
  let unmatched = 0;
  for (const [at, { text, terms, withheld: isWithheld }] of observations.entries()) {
    if (!lexicon || terms.length || match(text).length) continue;
    unmatched += 1;
    if (!isWithheld)
      advise(
        at,
        `no term is found for it: ${text || '(no words)'}`,
        'Add a phrase of it to "matches" of a term, write ids of terms into its "terms", or add the term that is missing.',
      );
  }
  const found = counted(observations.length, 'observation');
  print(file, lexicon ? `${found}, ${unmatched || 'none'} without a term` : found, advice, io);
}
