/**
 * CSV (RFC 4180) to rows of cells, in one pass over the text. Quotes inside a cell are doubled; a line end inside
 * quotes is part of the cell.
 */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let at = 0;
  const endRow = () => {
    row.push(cell);
    if (row.length > 1 || row[0] !== '') rows.push(row);
    row = [];
    cell = '';
  };
  while (at < text.length) {
    const character = text[at]!;
    at += 1;
    if (character === '"' && cell === '') [cell, at] = readQuoted(text, at);
    else if (character === ',') {
      row.push(cell);
      cell = '';
    } else if (character === '\n') endRow();
    else if (character !== '\r') cell += character;
  }
  endRow();
  return rows;
}

/** The content of a quoted cell from its first character, and the position after its closing quote. */
function readQuoted(text: string, start: number): [string, number] {
  let content = '';
  let from = start;
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote === -1) return [content + text.slice(from), text.length];
    content += text.slice(from, quote);
    if (text[quote + 1] !== '"') return [content, quote + 1];
    content += '"';
    from = quote + 2;
  }
}
