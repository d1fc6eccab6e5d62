export { bytesOf, textOf } from './base64url.js';
export { compareText, hashOf, normalised } from './compare-text.js';
export { SAMPLE_KEY, TRUSTED_KEYS } from './trusted-keys.js';
export { getPractice, parsePractice } from './parse-practice.js';
export { LOCALHOST, parseRegister } from './parse-register.js';
export { parseText } from './parse-text.js';
export { checkRegister, getRegister, type Trust } from './register-client.js';
export { expectCurrent, standingOf } from './support-status.js';
export { parseStatement, statementJson } from './statement.js';
export { getDeclaration, PUBLISHED_TEXT } from './text-client.js';
export { UncheckedError } from './verification-error.js';
export {
  parseSigned,
  signatureFits,
  thumbprint,
  verifySigned,
  type SignedFile,
  type Subtle,
} from './verify-jws.js';
