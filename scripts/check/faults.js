// @ts-check
/** Refuses faults of the mutation list that no longer fit the sources; finds them without running a test. */
import { listedFaults, problemsIn } from '../mutation/list.js';

const root = process.cwd();
const problems = problemsIn(root, await listedFaults(root));
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exitCode = 1;
}
