import { DataShapeError } from '../errors.js';
import { redactUrl } from './redact-url.js';

/** Parses a body as JSON. @throws {DataShapeError} that says what the body is instead */
export function parseJson(text: string, url: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch (cause) {
    const found = /^\s*</u.test(text) ? 'an HTML page' : 'something else';
    throw new DataShapeError(`${redactUrl(url)} answered with ${found} where JSON was expected.`, { cause });
  }
}
