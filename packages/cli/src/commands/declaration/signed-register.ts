import { parseSigned, type SignedFile } from '@odm-widgets/data/declaration';

/** A signed register as it lies on disk. */
export function signedFrom(text: string, path: string): SignedFile {
  try {
    return parseSigned(JSON.parse(text));
  } catch (cause) {
    throw new Error(`${path} is no signed register: ${(cause as Error).message}`, { cause });
  }
}
