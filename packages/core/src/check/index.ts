/** What can be wrong with a page that has widgets on it: rules for whoever has read one, from its source or in a browser. */
export { checkFiles, type AskFile, type FileAnswer } from './file-rules.js';
export { caution, problem, type Advice, type Finding, type Spot } from './findings.js';
export {
  CODE,
  isForFrames,
  isWidgetPage,
  policiesOf,
  writtenIn,
  type CheckedTag,
  type PageFacts,
  type PageHeaders,
  type ScriptTag,
  type WrittenTag,
} from './page-facts.js';
export { checkPage, loadersOf } from './page-rules.js';
export { checkTag, knownTags, type AttributeType, type KnownTags, type RuleOptions } from './tag-rules.js';
export { cy } from './strings/cy.js';
export { en } from './strings/en.js';
export type { CheckStrings } from './strings/types.js';
