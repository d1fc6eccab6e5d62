import type { I18n, Status } from '@odm-widgets/core';
import type { nothing, TemplateResult } from 'lit';
import type { NewsletterModel } from './newsletter.model.js';
import type { NewsletterConfig } from './newsletter.query.js';
import type { SignupForm } from './signup-form.js';
import type { NewsletterStrings } from './strings/types.js';

/** A form in the page, with its configuration. */
export interface MountedForm {
  form: SignupForm;
  config: NewsletterConfig;
  model: NewsletterModel;
  /** Draws a form of the widget's own in another language; an author's form keeps its words. */
  translate?: (i18n: I18n<NewsletterStrings>) => void;
  /** Set when the form is submitted for the first time. */
  submission?: Submission;
}

/** What happens to a form from its first submission on. */
export interface Submission {
  readonly status: Status;
  /** Whether the service has accepted the sign-up. */
  readonly isDone: boolean;
  /** Whether the visitor waits for the result of a submission, or reads it: the form may not change then. */
  readonly keepsForm: boolean;
  submit(event: SubmitEvent): void;
  /** Shows the errors of single fields beside them, in the current language. */
  showFieldErrors(): void;
  /** Listens to the page while the form is in it. */
  connect(): void;
  disconnect(): void;
  /** The content above the form: the errors, or the result. */
  render(): TemplateResult | typeof nothing;
}
