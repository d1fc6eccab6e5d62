import { postForm } from '@odm-widgets/data/post';
import { readAnswer } from './newsletter.answers.js';
import type { Phase } from './newsletter.model.js';
import { phaseOf } from './newsletter.outcome.js';
import type { NewsletterConfig } from './newsletter.query.js';

/** An answer is a line or two; a page that is longer than this is not one. */
const LONGEST_ANSWER = 200_000;

/**
 * Sends what was typed to the service, and reads what it made of it.
 *
 * @param body what a browser would send
 * @throws {NetworkError} when there was no answer that may be read, {DataShapeError} when it made no sense
 */
export async function signUp(
  body: URLSearchParams,
  address: string,
  config: NewsletterConfig,
): Promise<Phase> {
  const { headers = {} } = config.provider;
  const answer = await postForm(config.endpoint!, body, { headers, maxBytes: LONGEST_ANSWER });
  return phaseOf(readAnswer(config.id, answer), config, address);
}
