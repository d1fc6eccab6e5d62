// The only file that imports `docx`, which is larger than the rest of the widget: loaded when a document is saved.
import type { I18n } from '@odm-widgets/core';
import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Statement } from '../statement/statement.model.js';
import type { StatementStrings } from '../statement/strings/types.js';

type Context = Pick<I18n<StatementStrings>, 'strings' | 'locale'>;

/** Width of the columns of figures, in percent. */
const WIDTHS = [36, 20, 15, 12, 17];

/** The statement as a document for Word, LibreOffice or Google Docs. */
export function toWordDocument(statement: Statement, context: Context): Promise<Blob> {
  return Packer.toBlob(build(statement, context));
}

function build(statement: Statement, { strings, locale }: Context): Document {
  const { title, introduction, items, figures, sources, notes, written } = statement;
  const heading = (text: string) => new Paragraph({ text, heading: HeadingLevel.HEADING_2 });
  return new Document({
    title,
    creator: '',
    styles: {
      default: {
        document: {
          run: { font: 'Arial', size: 22, language: { value: locale === 'cy' ? 'cy-GB' : 'en-GB' } },
        },
        heading1: { run: { font: 'Arial', size: 32, bold: true, color: '000000' } },
        heading2: {
          run: { font: 'Arial', size: 24, bold: true, color: '000000' },
          paragraph: { spacing: { before: 240, after: 80 } },
        },
      },
    },
    sections: [
      {
        children: [
          ...(title ? [new Paragraph({ text: title, heading: HeadingLevel.HEADING_1 })] : []),
          ...introduction.map((text) => new Paragraph({ text, spacing: { after: 120 } })),
          ...items.map(
            ({ fact, mark }) =>
              new Paragraph({
                bullet: { level: 0 },
                spacing: { after: 80 },
                children: [new TextRun(`${fact.sentence} `), new TextRun({ text: mark, size: 18 })],
              }),
          ),
          ...(figures.length > 0 ? [heading(strings.figures), figureTable(statement, strings)] : []),
          ...(sources.length > 0 ? [heading(strings.sources)] : []),
          ...sources.map(
            ({ number, reference, source }) =>
              new Paragraph({
                spacing: { after: 60 },
                children: [small(`${number}. ${reference} `), link(source.url)],
              }),
          ),
          ...(notes.length > 0 ? [heading(strings.notes)] : []),
          ...notes.map(({ letter, text }) => new Paragraph({ children: [small(`${letter}. ${text}`)] })),
          new Paragraph({ spacing: { before: 160 }, children: [small(written)] }),
        ],
      },
    ],
  });
}

const small = (text: string) => new TextRun({ text, size: 18 });

/** An address as a link where it is one; as text where it is anything else. */
function link(url: string): ExternalHyperlink | TextRun {
  if (!/^https?:\/\//iu.test(url)) return small(url);
  return new ExternalHyperlink({
    link: url,
    children: [new TextRun({ text: url, size: 18, style: 'Hyperlink' })],
  });
}

function figureTable({ figures }: Statement, { columns }: StatementStrings): Table {
  const cell = (text: string, index: number, bold = false) =>
    new TableCell({
      width: { size: WIDTHS[index]!, type: WidthType.PERCENTAGE },
      margins: { top: 40, bottom: 40, left: 80, right: 80 },
      children: [
        new Paragraph({
          alignment: index < 2 ? AlignmentType.START : AlignmentType.END,
          children: [new TextRun({ text, bold, size: 18 })],
        }),
      ],
    });
  const { figure, area, value, of, source } = columns;
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      new TableRow({
        tableHeader: true,
        children: [figure, area, value, of, source].map((text, index) => cell(text, index, true)),
      }),
      ...figures.map(
        (one) =>
          new TableRow({
            cantSplit: true,
            children: [one.label, one.area, one.text, one.of, String(one.source)].map((text, index) =>
              cell(text, index),
            ),
          }),
      ),
    ],
  });
}
