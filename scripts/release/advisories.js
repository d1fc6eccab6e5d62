// @ts-check
/** What `npm audit` answers, for what we publish and for the tools of this repository. */

/**
 * @typedef {object} Vulnerability
 * @property {string} name
 * @property {string} severity
 * @property {(string | { title: string, url: string })[]} via  an advisory, or the package that brings one
 * @property {string[]} nodes  places in the lock file
 */

/**
 * @typedef {object} Verdict
 * @property {boolean} answered  whether the registry knows about advisories
 * @property {string[]} shipped  of packages that users of ours get
 * @property {string[]} tools  of packages that only work on this repository needs
 * @property {boolean} fails
 */

/**
 * Any fault of what users get fails; of the tools, a critical one, since many faults of tools need an attacker who
 * writes their input, and their mending is out of our hands.
 *
 * @param {string} output of `npm audit --json`
 * @param {{ packages: Record<string, { dev?: boolean }> }} lock
 * @returns {Verdict}
 */
export function verdictOf(output, lock) {
  /** @type {Record<string, Vulnerability> | undefined} */
  const vulnerabilities = parse(output)?.vulnerabilities;
  if (!vulnerabilities) return { answered: false, shipped: [], tools: [], fails: false };
  const all = Object.values(vulnerabilities);
  const isShipped = (/** @type {Vulnerability} */ one) => one.nodes.some((path) => !lock.packages[path]?.dev);
  const shipped = all.filter(isShipped);
  const tools = all.filter((one) => !isShipped(one));
  return {
    answered: true,
    shipped: shipped.map(line),
    tools: tools.map(line),
    fails: shipped.length > 0 || tools.some(({ severity }) => severity === 'critical'),
  };
}

/** @returns {any} */
function parse(/** @type {string} */ output) {
  try {
    return JSON.parse(output);
  } catch {
    return undefined;
  }
}

function line(/** @type {Vulnerability} */ { name, severity, via }) {
  const reasons = via.map((one) => (typeof one === 'string' ? `through ${one}` : `${one.title}, ${one.url}`));
  return `${name} (${severity}): ${reasons.join('; ')}`;
}
