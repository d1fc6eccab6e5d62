/** Words for a submission and its result. `service` is empty where the service's name is not known. */
export interface SubmissionStrings {
  sending: string;
  leaving: (service: string) => string;
  problem: string;
  error: string;
  emailMissing: string;
  emailInvalid: string;
  consentMissing: string;
  busy: () => string;
  broken: () => string;
  /** No response could be read, so nobody knows whether the sign-up arrived. */
  unknown: (service: string) => string;
  /** The security policy of the page blocked the submission. */
  blocked: (service: string) => string;
  invalid: (service: string, message: string) => string;
  refused: (service: string, message: string) => string;
  check: (service: string) => string;
  /** Label of the link or button to the service's own page. */
  finish: (service: string) => string;
  subscribed: (address: string) => string;
  confirm: (address: string) => string;
  already: (address: string) => string;
  another: string;
}
