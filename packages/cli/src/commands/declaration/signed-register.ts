import { parseJws, type FlattenedJws } from '@odm-widgets/data/declaration';

/** A signed register as it lies on disk. */
export function parseSignedRegister(text: string, path: string): FlattenedJws {
  try {
    return parseJws(JSON.parse(text));
  } catch (cause) {
    throw new Error(`${path} is no signed register: ${(cause as Error).message}`, { cause });
  }
}
