import type { Outcome } from './newsletter.answers.js';
import type { Phase, Problem } from './newsletter.model.js';
import type { NewsletterConfig } from './newsletter.query.js';

export const OFFLINE: Problem = { say: (s) => s.failures.offline };

/** What is shown for what a service made of a sign-up. */
export function phaseOf(outcome: Outcome, config: NewsletterConfig, address: string): Phase {
  const { kind } = outcome;
  if (kind !== 'subscribed' && kind !== 'confirm' && kind !== 'already')
    return { kind: 'form', problems: [problemOf(outcome, config)] };
  const done = kind === 'subscribed' && config.doubleOptIn ? 'confirm' : kind;
  return { kind: 'done', outcome: done, say: (s) => s.done[done](address) };
}

function problemOf(
  outcome: Extract<Outcome, { kind: 'invalid' | 'refused' | 'visit' | 'busy' | 'broken' }>,
  { provider: { name }, fields }: NewsletterConfig,
): Problem {
  switch (outcome.kind) {
    case 'invalid': {
      const { message } = outcome;
      return { field: fields[0]!.name, say: (s) => s.failures.invalid(name, message) };
    }
    case 'refused':
      return { say: (s) => s.failures.refused(name, outcome.message) };
    case 'visit':
      return {
        say: (s) => s.failures.visit(name),
        wayOn: { say: (s) => s.finish(name), href: outcome.url },
      };
    case 'busy':
    case 'broken':
      return { say: (s) => s.failures[outcome.kind] };
  }
}

/** Nobody knows whether a sign-up arrived: no answer, or none that may be read. Signing up twice does no harm. */
export function unknownPhase({ provider: { name } }: NewsletterConfig): Phase {
  const problem: Problem = {
    say: (s) => s.failures.unknown(name),
    wayOn: { say: (s) => s.finish(name) },
  };
  return { kind: 'form', problems: [problem] };
}
