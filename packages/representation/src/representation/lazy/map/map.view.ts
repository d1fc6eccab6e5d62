import { html, type TemplateResult } from 'lit';
import type { Figure } from '@odm-widgets/charts';
import type { I18n } from '@odm-widgets/core';

export const mapView = (figure: Figure, i18n: I18n): TemplateResult =>
  html`<odm-map part="chart" .figure=${figure} .i18n=${i18n}></odm-map>`;
