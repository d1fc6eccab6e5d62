/** Directives of a page's content security policy that can block a submission. */
export type BlockingDirective = 'form-action' | 'connect-src';

type Violation = Pick<SecurityPolicyViolationEvent, 'effectiveDirective' | 'blockedURI' | 'disposition'>;

/**
 * The directive by which a violation blocked a submission; undefined when the violation is another's.
 *
 * @param pending where the form is being posted, by the directive that applies; undefined where nothing is pending
 */
export function blockedDirective(
  { effectiveDirective, blockedURI, disposition }: Violation,
  pending: Readonly<Record<BlockingDirective, string | undefined>>,
): BlockingDirective | undefined {
  // A policy that only reports blocks nothing.
  if (disposition !== 'enforce') return undefined;
  if (effectiveDirective !== 'form-action' && effectiveDirective !== 'connect-src') return undefined;
  const target = pending[effectiveDirective];
  return target && originOf(target) === originOf(blockedURI) ? effectiveDirective : undefined;
}

function originOf(address: string): string | undefined {
  try {
    return new URL(address).origin;
  } catch {
    return undefined;
  }
}

/** What the developer of the page has to change. */
export function policyErrorMessage(directive: BlockingDirective, address: string): string {
  return `The page's Content-Security-Policy blocked a sign-up. Add ${originOf(address)} to its ${directive} directive.`;
}
