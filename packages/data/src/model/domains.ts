/**
 * The overall index and its seven domains, in the publisher's order.
 * `barriers` is "Barriers to Housing and Services", `environment` is "Living Environment".
 */
export const DOMAINS = [
  'overall',
  'income',
  'employment',
  'education',
  'health',
  'crime',
  'barriers',
  'environment',
] as const;
export type Domain = (typeof DOMAINS)[number];
