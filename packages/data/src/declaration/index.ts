export { canonicalBase64url, decodeBase64url, encodeBase64url } from './base64url.js';
export { compareDeclarationText, hashHeading, hashPrinciple, normalisePrinciple } from './compare-text.js';
export { RECORDED_HASHES, type RecordedHashes } from './recorded-hashes.js';
export { SAMPLE_KEY, TRUSTED_KEYS } from './trusted-keys.js';
export { getPractice, parsePractice } from './parse-practice.js';
export { LOCALHOST, parseRegister } from './parse-register.js';
export { parseDeclarationText } from './parse-text.js';
export { checkRegister, getRegister, type CheckOptions } from './register-client.js';
export { expectCurrent } from './register-validity.js';
export { supportStatusOf } from './support-status.js';
export { parseStatement, serialiseStatement } from './statement.js';
export { getDeclarationText, PUBLISHED_TEXT_URL } from './text-client.js';
export { VerificationError } from './verification-error.js';
export {
  parseJws,
  verifyEd25519,
  jwkThumbprint,
  verifyJws,
  type FlattenedJws,
  type SubtleSubset,
} from './verify-jws.js';
