import { memoizeLast, type I18n } from '@odm-widgets/core';
import type { Position } from '@odm-widgets/data/model';
import { html, nothing, type TemplateResult } from 'lit';
import { wardName } from './map.chart.js';
import type { ChosenPlace, MapGround } from './map.model.js';
import { CHOSEN_POINT, pickerFigure } from './picker.chart.js';
import type { MapStrings } from './strings/types.js';

/** The map from which a place is chosen; every choice is told to `choose`, `undefined` where it is taken back. */
export class PlacePicker {
  readonly #figure = memoizeLast(pickerFigure);

  render(
    grounds: readonly MapGround[],
    place: ChosenPlace | undefined,
    choose: (place: ChosenPlace | undefined) => void,
    i18n: I18n<MapStrings>,
  ): TemplateResult {
    const { picker } = i18n.strings;
    const onChoose = ({ detail }: CustomEvent<{ code: string; position?: Position }>) =>
      choose(placeOf(detail.code, detail.position, grounds, place, i18n.locale));
    return html`<odm-map
        .figure=${this.#figure(grounds, place, i18n)}
        .i18n=${i18n}
        selectable
        .selected=${new Set(place ? [place.ward] : [])}
        @odm-map-choose=${onChoose}
      ></odm-map>
      ${
        place
          ? html`<p>${(place.position ? picker.atPoint : picker.inWard)({ ward: place.name })}</p>
              <button type="button" @click=${() => choose(undefined)}>${picker.remove}</button>`
          : nothing
      }`;
  }
}

/** The place that a choice stands for: another point in the same ward moves it, the ward or the point again takes it back. */
function placeOf(
  code: string,
  position: Position | undefined,
  grounds: readonly MapGround[],
  last: ChosenPlace | undefined,
  locale: string,
): ChosenPlace | undefined {
  if (code === CHOSEN_POINT || (code === last?.ward && !position)) return undefined;
  const ward = grounds.map(({ names }) => names.get(code)).find((found) => found !== undefined);
  return ward && { ward: code, name: wardName(ward, locale), position };
}
