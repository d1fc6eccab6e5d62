import type { Command, Io } from '../command.js';

type Subcommand = (args: readonly string[], io: Io) => Promise<number>;

const SUBCOMMANDS: Readonly<Record<string, () => Promise<Subcommand>>> = {
  check: async () => (await import('./lexicon/check.js')).check,
  merge: async () => (await import('./lexicon/merge.js')).merge,
  import: async () => (await import('./lexicon/import.js')).importTable,
  export: async () => (await import('./lexicon/export.js')).exportLexicon,
};

const USAGE = `odm-widgets lexicon check lexicon.json [walks.geojson …]
  Says in plain words everything that is wrong in a lexicon, and in files of observations, each with its
  line and what to do, and then what is missing, such as translations and observations without a term.

odm-widgets lexicon merge lexicon.json contributions.json|.csv --out merged.json
     [--observations walks.geojson] [--report report.txt]
  Takes contributions of the form into the lexicon. New terms are marked as proposed. Nothing is taken
  without consent, from somebody under 13, or over a term that is there. The report says what became of
  each, and names everything of it that was left out.

odm-widgets lexicon import lexicon.json terms.csv --out edited.json
  Reads a table of terms that was exported as csv and edited in a spreadsheet. Terms are found by their
  id. What has no column, such as quotes, stays, and so do terms that have no row.

odm-widgets lexicon export lexicon.json --format FORMAT --out FILE [--lang cy] [--observations walks.geojson]
  FORMAT: json, csv, turtle, skos-json-ld, json-ld, booklet, geojson, tags.
  tags is the table of OpenStreetMap tags, as CSV.`;

/** Checking, merging and exporting a Lexicon of Experience. */
export const lexicon: Command = {
  summary: 'checks, contributions, tables and exports of a Lexicon of Experience',
  usage: USAGE,
  run: async ([name = '', ...rest], io) => {
    const load = Object.hasOwn(SUBCOMMANDS, name) ? SUBCOMMANDS[name] : undefined;
    if (load) return (await load())(rest, io);
    io.err(name ? `lexicon has no "${name}".\n\n${USAGE}` : USAGE);
    return 2;
  },
};
