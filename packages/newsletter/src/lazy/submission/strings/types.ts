/** Words for a submission and its result. `service` is empty where the service's name is not known. */
export interface SubmissionStrings {
  sending: string;
  leaving: (service: string) => string;
  problem: string;
  error: string;
  emailMissing: string;
  emailInvalid: string;
  consentMissing: string;
  'rate-limited': () => string;
  'server-error': () => string;
  /** No response could be read, so it is unknown whether the sign-up arrived. */
  unknown: (service: string) => string;
  /** The security policy of the page blocked the submission. */
  blocked: (service: string) => string;
  'invalid-email': (service: string, message: string) => string;
  rejected: (service: string, message: string) => string;
  challenge: (service: string) => string;
  /** Label of the link or button to the service's own page. */
  finish: (service: string) => string;
  subscribed: (address: string) => string;
  'confirmation-needed': (address: string) => string;
  'already-subscribed': (address: string) => string;
  another: string;
}
