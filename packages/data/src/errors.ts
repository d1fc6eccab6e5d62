/**
 * The named failures of the project. `name` is explicit because minifiers destroy class names.
 * `message` is detail for developers; people read the widget's own words, chosen by `name`.
 */
export class OdmError extends Error {
  override name = 'OdmError';
  /** Whether asking again may help. */
  readonly retryable: boolean = false;
  /** A finer name of the failure, where a widget has words of its own for it. */
  readonly reason?: string;
}

/** The page's author asked for something impossible; the message says what to write instead. */
export class ConfigError extends OdmError {
  override name = 'ConfigError';
}

/** No answer: offline, blocked by the browser or a policy, or timed out. */
export class NetworkError extends OdmError {
  override name = 'NetworkError';
  override readonly retryable = true;
}

/** The server answered with a failure. */
export class HttpError extends OdmError {
  override name = 'HttpError';
  override readonly retryable: boolean;
  /** HTTP status, or the code inside a 200 answer that carries an error. */
  readonly status: number;
  constructor(message: string, status: number, options?: ErrorOptions) {
    super(message, options);
    this.status = status;
    this.retryable = status === 429 || status >= 500;
  }
}

/** The answer is not of the documented shape; the message names the field. */
export class DataShapeError extends OdmError {
  override name = 'DataShapeError';
}

/** Drawing failed; text and table stand. */
export class RenderError extends OdmError {
  override name = 'RenderError';
}
