import { OdmError } from '../errors.js';
import type { VerificationErrorReason } from '../model/declaration.js';

/** A register was read, but cannot be trusted here and now; `reason` says why. */
export class VerificationError extends OdmError {
  override name = 'UncheckedError';
  override readonly reason: VerificationErrorReason;
  constructor(reason: VerificationErrorReason, message: string, options?: ErrorOptions) {
    super(message, options);
    this.reason = reason;
  }
}
