export { RenderError } from '@odm-widgets/data';
export { actionsView, type Action } from './views/actions-view.js';
export { apiBaseOf, setApiBase } from './api-base.js';
export { baseStyles } from './styles/base-styles.js';
export { canvasPng, paintedCanvas } from './images/canvas.js';
export { withConverter } from './element/properties.js';
export { checkAttributes, tellAuthor, tellAuthorOf } from './element/author.js';
export { isAuthorPage } from './element/author-page.js';
export { warnOnce } from './element/warn-once.js';
export { addStyles } from './element/adopt-styles.js';
export { StyledElement } from './element/styled-element.js';
export { whenReleased } from './element/held-elements.js';
export { OdmElement } from './element/element.js';
export { OdmErrorEvent, OdmLoadEvent, dispatchChange } from './element/events.js';
export { feedsView, type FeedStrings } from './views/feeds-view.js';
export { fieldStyles } from './form-fields/field-styles.js';
export {
  announceHeadline,
  announcedHeadline,
  fieldset,
  searchField,
  selectField,
  type Announced,
  type SelectOption,
} from './form-fields/fields.js';
export { formattersOf, type Formatters } from './i18n/format.js';
export { createI18n, withStrings, type I18n } from './i18n/i18n.js';
export type { Locale, LocaleTable } from './i18n/locale.js';
export { FragmentController } from './page/fragment-controller.js';
export { guardDefine } from './element/guard-define.js';
export { headingView } from './views/heading-view.js';
export { LazyModule } from './controllers/lazy-module.js';
export { adoptRootStyles } from './page/adopt-root-styles.js';
export { pageAddress } from './page/page-address.js';
export { LocaleController } from './controllers/locale-controller.js';
export { canonicalJson, RequestController, type RequestOptions } from './controllers/request-controller.js';
export { resolveColors } from './images/resolve-colors.js';
export { copyText, saveBlob, saveText } from './files/save.js';
export { figureFooterView, type FigureFooter, type FooterParts } from './views/figure-footer.js';
export type { Exportable, SavableChart } from './views/exportable.js';
export { sourceLines, sourceNames } from './views/source-lines.js';
export { standardActions } from './views/standard-actions.js';
export { EmptyResult, modelOf, type LoadState, type Status } from './element/states.js';
export type { CoreStrings, Message } from './strings/types.js';
export { markEnglish } from './views/mark-english.js';
export { memoizeLast } from './memoize-last.js';
export type { DataTable, TableDisclosure, TableOptions } from './views/data-table.js';
export { palette, type ColourName } from './styles/palette.js';
export { tokens } from './styles/tokens.js';
export { templateHtml } from './views/template-html.js';
export { VERSION } from './element/version.js';
export { OdmWidget } from './element/widget.js';
export { VisibilityController, type VisibilityOptions } from './viewport/visibility-controller.js';
