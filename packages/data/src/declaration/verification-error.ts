import { OdmError } from '../errors.js';
import type { UncheckedReason } from '../model/declaration.js';

/** A register that was read, and of which nothing can be said. */
export class UncheckedError extends OdmError {
  override name = 'UncheckedError';
  override readonly reason: UncheckedReason;
  constructor(reason: UncheckedReason, message: string, options?: ErrorOptions) {
    super(message, options);
    this.reason = reason;
  }
}
