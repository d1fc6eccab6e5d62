/**
 * The errors of the project. `name` is explicit because minifiers change class names. `message` is for developers;
 * visitors read the widget's own text, chosen by `name`.
 */
export class OdmError extends Error {
  override name = 'OdmError';
  /** Whether a retry may succeed. */
  readonly retryable: boolean = false;
  /** A more specific reason, where a widget has a text of its own for it. */
  readonly reason?: string;
}

/** A value that an author wrote, and those that may be written in its place. */
export interface UnknownValue {
  readonly value: string;
  readonly known: readonly string[];
}

/** The page's author wrote something invalid; the message says what to write instead. */
export class ConfigError extends OdmError {
  override name = 'ConfigError';
  /** Where one value of a list was to be written. */
  readonly unknown: UnknownValue | undefined;
  constructor(message: string, options: ErrorOptions & { unknown?: UnknownValue | undefined } = {}) {
    super(message, options);
    this.unknown = options.unknown;
  }
}

/** No response: offline, blocked by the browser or a policy, or timed out. */
export class NetworkError extends OdmError {
  override name = 'NetworkError';
  override readonly retryable = true;
}

/** The server responded with a failure. */
export class HttpError extends OdmError {
  override name = 'HttpError';
  override readonly retryable: boolean;
  /** HTTP status, or the code of an error inside a response with status 200. */
  readonly status: number;
  constructor(message: string, status: number, options?: ErrorOptions) {
    super(message, options);
    this.status = status;
    this.retryable = status === 429 || status >= 500;
  }
}

/** A response does not have the documented shape; the message names the field. */
export class DataShapeError extends OdmError {
  override name = 'DataShapeError';
}

/** Drawing failed; the sentence and the table are not affected. */
export class RenderError extends OdmError {
  override name = 'RenderError';
}
