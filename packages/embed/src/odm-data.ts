/** The figures without a widget, for a page that draws its own: `import { DatasetClient } from "…/embed/odm-data.js"`. */
export { DatasetClient, resolveAuthorityCode } from '@odm-widgets/data/dataset';
export { resolveCouncilCode } from '@odm-widgets/data/nations';
export {
  ALL_RELEASES,
  DOMAINS,
  latestRelease,
  nationOf,
  RELEASE_DESCRIPTIONS,
  RELEASE_DETAILS,
  RELEASES,
  UK_NATIONS,
} from '@odm-widgets/data/model';
