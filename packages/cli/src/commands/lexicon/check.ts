import { createTermMatcher } from '@odm-widgets/data/lexicon';
import { parseArgs } from 'node:util';
import { UsageError, type Io } from '../../command.js';
import { adviceOn } from './lexicon-rules.js';
import { readLexicon, readObservations } from './read-lexicon.js';

/** Says what is wrong, and what is missing. @returns 1 when something is wrong, and 0 when only something is missing */
export async function check(args: readonly string[], io: Io): Promise<number> {
  const { positionals: files } = parseArgs({ args: [...args], allowPositionals: true, options: {} });
  const [path, ...observationFiles] = files;
  if (path === undefined) throw new UsageError('Add lexicon.json.');
  const { lexicon } = await readLexicon(path);
  const { terms, themes } = lexicon;
  io.out(`${terms.length} terms on ${themes.length} themes. Nothing is wrong.`);
  for (const line of adviceOn(lexicon)) io.out(`  ${line}`);
  for (const file of observationFiles) {
    const { source, observations } = await readObservations(file, lexicon);
    const match = createTermMatcher(terms, source.lang);
    const unmatched = observations.filter(({ text, terms: given }) => !given.length && !match(text).length);
    const withheld = observations.filter((one) => one.withheld).length;
    io.out(`${file}: ${observations.length} observations, ${unmatched.length} without a term.`);
    for (const { id, text, withheld: isWithheld } of unmatched)
      if (!isWithheld) io.out(`  ${id}: ${text || '(no words)'}`);
    if (observations.length && observations.every(({ text, withheld: isWithheld }) => !text && !isWithheld))
      io.out(
        `  None has words in "${source.textField}". Where another property has them, name it in the lexicon: "text" of the file in "observations".`,
      );
    if (withheld)
      io.out(
        `  The words of ${withheld} are kept back, because nobody has said that they may be shown: no "consent": true.`,
      );
  }
  return 0;
}
