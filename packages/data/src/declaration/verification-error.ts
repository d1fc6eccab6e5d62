import { OdmError } from '../errors.js';
import type { VerificationErrorReason } from '../model/declaration.js';

/** A register that was read, and of which nothing can be said. */
export class VerificationError extends OdmError {
  override name = 'UncheckedError';
  override readonly reason: VerificationErrorReason;
  constructor(reason: VerificationErrorReason, message: string, options?: ErrorOptions) {
    super(message, options);
    this.reason = reason;
  }
}
