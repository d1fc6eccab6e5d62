import type { Advice } from '../findings.js';

/** What is said of a page and its tags. Names of tags, attributes, directives and commands are the same in every language. */
export interface CheckStrings {
  tagAsText: (tag: string) => Advice;
  textNotUpgraded: (tag: string) => Advice;
  tagStripped: Advice;
  nothingFound: Advice;
  scriptMissing: (script: string) => Advice;
  scriptMayBeBundled: Advice;
  frameOfPage: (src: string) => Advice;
  scriptNotModule: (script: string) => Advice;
  scriptInsecure: (script: string) => Advice;
  scriptRefused: (directive: string, source: string) => Advice;
  scriptWithoutNonce: (directive: string) => Advice;
  figuresRefused: (directive: string, source: string) => Advice;
  trustedTypesRefused: Advice;
  integrityRequired: (policy: string, hasIntegrity: boolean) => Advice;
  versionOpen: (found: string, version: string) => Advice;
  versionOld: (found: string, version: string) => Advice;
  twoVersions: (found: readonly string[], version: string) => Advice;
  twoScripts: (found: readonly string[]) => Advice;
  contentOld: (tag: string, found: string, version: string) => Advice;
  unknownTag: (tag: string, nearest: string | undefined, all: readonly string[]) => Advice;
  unknownAttribute: (
    tag: string,
    attribute: string,
    /** The nearest one that there is, with the value. */
    nearest: string | undefined,
    all: readonly string[],
  ) => Advice;
  wrongValue: (tag: string, attribute: string, fix: WrongValue) => Advice;
  noEndTag: (tag: string) => Advice;
  noFallback: (tag: string) => Advice;
  scriptUnreachable: (address: string, reason: string) => Advice;
  scriptAnswers: (address: string, status: number) => Advice;
  scriptOfWrongType: (address: string, type: string) => Advice;
  scriptWithoutHeader: (address: string, origin: string) => Advice;
  noAddress: (tag: string, attribute: string) => Advice;
  sourceRefused: (tag: string, origin: string, directive: string, source: string) => Advice;
  sourceUnreachable: (address: string, reason: string) => Advice;
  sourceAnswers: (address: string, status: number) => Advice;
  sourceWithoutHeader: (tag: string, url: URL) => Advice;
  unknownPlace: (tag: string, reason: string) => Advice;
}

/** What an attribute should say. */
export type WrongValue =
  { type: 'boolean' } | { type: 'number' } | { type: 'list'; nearest: string; all: readonly string[] };
