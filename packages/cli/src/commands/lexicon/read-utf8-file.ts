import { readBinaryFile } from '../../files.js';

/**
 * The text of a file that people have saved, without the mark at its beginning that some programs write.
 *
 * @throws {Error} where it is not UTF-8, in which letters with accents would be lost
 */
export async function readUtf8File(path: string): Promise<string> {
  const bytes = await readBinaryFile(path);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    // Other encodings write letters of English with zeros between them, which are valid here.
    if (!text.includes('\0')) return text;
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause;
  }
  throw new Error(
    `${path} is not saved as UTF-8, in which letters such as é and ŵ are safe. Save it anew: in a text editor with the encoding UTF-8, in Excel as “CSV UTF-8”.`,
  );
}
