import type { RegisterSource } from './register-source.js';

/** Namespace of our own terms, beside those of Verifiable Credentials. */
const VOCABULARY = 'https://github.com/OpenDataManchester/odm-widgets/packages/declaration/register#';

/**
 * The payload that is signed: the register as a W3C Verifiable Credential 2.0. Fields have a fixed order and there is
 * no timestamp, so the same register gives the same bytes.
 */
export function toCredential({
  id,
  name,
  issuer,
  sample,
  sequence,
  issued,
  nextUpdate,
  supporters,
}: RegisterSource) {
  return {
    '@context': ['https://www.w3.org/ns/credentials/v2', { '@vocab': VOCABULARY }],
    type: ['VerifiableCredential', 'SupporterRegister'],
    id,
    name,
    issuer: { id: issuer.url, name: issuer.name },
    validFrom: `${issued}T00:00:00Z`,
    validUntil: `${nextUpdate}T23:59:59Z`,
    credentialSubject: {
      type: 'SupporterRegister',
      ...(sample ? { sample } : {}),
      sequence,
      supporters,
    },
  };
}
