/** What a policy of the page has refused. */
export interface Refusal {
  directive: string;
  address: string;
  /** The beginning of what was refused where it has no address. */
  sample: string;
}

/** What happens on a page from now on, and as far as the browser remembers, before. */
export interface Observations {
  /** By widget. */
  errors: Map<Element, Error>;
  refusals: Refusal[];
  stop: () => void;
}

/** Reports of browsers that have them, with what is said in each. */
interface Report {
  type: string;
  body: { blockedURL?: string; effectiveDirective?: string; sample?: string } | null;
}

/** @param onChange called after anything that may change what is wrong with the page */
export function observe(page: Document, onChange: () => void): Observations {
  const errors = new Map<Element, Error>();
  const refusals: Refusal[] = [];
  const add = (refusal: Refusal) => {
    if (refusals.some((one) => JSON.stringify(one) === JSON.stringify(refusal))) return;
    refusals.push(refusal);
    onChange();
  };
  const onError = (event: Event & { error?: unknown }) => {
    if (event.target instanceof Element && event.error instanceof Error)
      errors.set(event.target, event.error);
    onChange();
  };
  const onViolation = ({
    effectiveDirective,
    blockedURI,
    sample,
    disposition,
  }: SecurityPolicyViolationEvent) => {
    if (disposition === 'enforce') add({ directive: effectiveDirective, address: blockedURI, sample });
  };
  const stopReports = observeReports(({ type, body }) =>
    add({
      directive: type === 'integrity-violation' ? 'integrity-policy' : (body?.effectiveDirective ?? ''),
      address: body?.blockedURL ?? '',
      sample: body?.sample ?? '',
    }),
  );
  page.addEventListener('odm-error', onError);
  page.addEventListener('odm-load', onChange);
  page.addEventListener('securitypolicyviolation', onViolation);
  return {
    errors,
    refusals,
    stop: () => {
      page.removeEventListener('odm-error', onError);
      page.removeEventListener('odm-load', onChange);
      page.removeEventListener('securitypolicyviolation', onViolation);
      stopReports();
    },
  };
}

/** In browsers that keep reports, also those of before. */
function observeReports(onReport: (report: Report) => void): () => void {
  const { ReportingObserver } = globalThis as unknown as {
    ReportingObserver?: new (
      callback: (reports: readonly Report[]) => void,
      options: { types: readonly string[]; buffered: boolean },
    ) => { observe: () => void; disconnect: () => void };
  };
  if (!ReportingObserver) return () => undefined;
  const observer = new ReportingObserver((reports) => reports.forEach(onReport), {
    types: ['csp-violation', 'integrity-violation'],
    buffered: true,
  });
  observer.observe();
  return () => observer.disconnect();
}
