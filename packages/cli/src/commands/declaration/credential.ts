import type { RegisterSource } from './register-source.js';

/** Terms of ours, beside those of Verifiable Credentials. */
const VOCABULARY = 'https://github.com/OpenDataManchester/odm-widgets/packages/declaration/register#';

/**
 * The register as a W3C Verifiable Credential 2.0, which is what is signed. The same register makes the same
 * bytes: fields in a fixed order, no clock.
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
