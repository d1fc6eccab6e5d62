/** What a sign-up's email address asks the server to do: `already+1@example.org` is on the list already. */
export type Scenario =
  | 'ok'
  | 'optin'
  | 'already'
  | 'invalid'
  | 'refused'
  | 'visit'
  | 'hostile'
  | 'nonsense'
  | 'huge'
  | 'busy'
  | 'broken'
  | 'silent'
  | 'moved';

/** A posted form. */
export interface PostedForm {
  url: URL;
  fields: readonly (readonly [name: string, value: string])[];
  /** Whether the `accept` header asks for JSON. */
  acceptsJson: boolean;
}

export interface ProviderResponse {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** A newsletter service, by its own documentation or source and not by the widget's adapter. */
export interface ProviderServer {
  /** The page or the source file that this server follows. */
  documentation: string;
  /** Path of the sign-up. */
  path: RegExp;
  /** Whether other origins may read the response: all, those the operator allows, or none. */
  cors: 'always' | 'configurable' | 'never';
  /** Why the service stores no sign-up; undefined when it stores one. */
  problemWith(form: PostedForm): string | undefined;
  /** The response as JSON; left out where the service responds with a page. */
  json?(scenario: Scenario, problem: string | undefined): [status: number, body: unknown];
  /** Whether a form gets the JSON response. */
  isJson?(form: PostedForm): boolean;
  /** Where a browser is sent after a sign-up; a page is shown at once when left out. */
  redirectTo?: string;
}
