import { copyText, memoizeLast, withStrings, type FragmentController, type I18n } from '@odm-widgets/core';
import { getBoundaries } from '@odm-widgets/data/boundaries';
import { hasBoundaries, type Boundaries, type WardRef } from '@odm-widgets/data/model';
import type { DatasetFiles } from '@odm-widgets/data/profile';
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import { toFragment, type PickedArea } from './area-link.js';
import type { AreaModel, Council } from '../../area-profile.model.js';
import { CouncilReader } from '../../council-loader.js';
import { findPlace, showWard, type FoundPlace } from './find-place.js';
import { KnownCouncils, localName } from './known-councils.js';
import { toPickerMap } from './picker.chart.js';
import { pickerView, type ListedWard, type PickerPanel, type Unit } from './picker.view.js';
import {
  chosenLsoas,
  isWardChosen,
  selectionOf,
  toggleLsoa,
  toggleWard,
  type Selection,
} from './selection.model.js';
import { pickerStrings } from './strings/index.js';
import type { PickerStrings } from './strings/types.js';
import { toTag } from './tag.summary.js';

/** What the controller needs to know about the element. */
export interface PickerHost {
  i18n: () => I18n;
  model: () => AreaModel | undefined;
  /** Codes of the wards that the element names; the model of a mixed area has their neighbourhoods alone. */
  wards: () => readonly string[];
  /** What the area is called. */
  name: () => string;
  /** Id of the element, which its links have. */
  id: () => string;
  files: () => DatasetFiles;
  /** Shows an area. */
  show: (area: PickedArea, authorities: readonly string[]) => void;
  announce: (text: string) => void;
}

type Element = ReactiveControllerHost & { readonly shadowRoot: ShadowRoot | null };

const NOTHING: Selection = { wards: [], lsoas: [] };

/** Holds the area that a visitor puts together. Nothing is shown of it until the visitor says so. */
export class PickerController {
  /** Reads the links to the page. */
  fragment: FragmentController | undefined;
  readonly #element: Element;
  readonly #host: PickerHost;
  #model: AreaModel | undefined;
  readonly #councils = new KnownCouncils();
  readonly #maps = new Map<string, Boundaries | 'failed' | 'loading'>();
  #council: Council | undefined;
  #selection = NOTHING;
  /** The area that is shown, as text. */
  #shown = '';
  #name = '';
  #query = '';
  #answer: (strings: PickerStrings) => string = () => '';
  #choices: readonly WardRef[] = [];
  #unit: Unit = 'lsoa';
  readonly #openWards = new Set<string>();
  #abort = new AbortController();
  readonly #figure = memoizeLast(toPickerMap);
  readonly #languages = memoizeLast((i18n: I18n) => withStrings(i18n, pickerStrings[i18n.locale]));
  readonly #chosenHere = memoizeLast(chosenLsoas);

  constructor(element: Element, host: PickerHost) {
    this.#element = element;
    this.#host = host;
  }

  render(): TemplateResult {
    this.#useModel();
    return pickerView(this.#panel(), this.#i18n);
  }

  /** What is chosen, with its name. */
  get area(): PickedArea {
    return { ...this.#selection, name: this.#name.trim() };
  }

  async search(): Promise<void> {
    const query = this.#query.trim();
    if (!query) return;
    await this.#find((reader, signal) => findPlace(query, reader, signal));
  }

  toggle(code: string, unit: Unit): void {
    const { areas } = this.#councils.of(code) ?? this.#council ?? {};
    if (!areas) return;
    const wasChosen = this.#isChosen(code);
    const index = this.#chosen().findIndex((one) => one.code === code);
    const isFocused = this.#focused?.dataset['remove'] === code;
    this.#selection = (unit === 'ward' ? toggleWard : toggleLsoa)(this.#selection, code, areas);
    const { added, removed } = this.#i18n.strings.chosen;
    this.#report((wasChosen ? removed : added)({ place: this.#nameOf(code), total: this.#total() }));
    if (isFocused) void this.#focusChosen(index);
  }

  /** Shows the profile of what is chosen. */
  show(): void {
    this.#host.show(this.area, this.#councils.codesOf(this.#selection));
    this.#report(this.#i18n.strings.shown);
  }

  async copy(what: 'tag' | 'link'): Promise<void> {
    const { strings } = this.#i18n;
    const copied = await copyText(what === 'tag' ? this.tag : this.link);
    if (!copied) this.#report(strings.copyFailed);
    else this.#report(what === 'tag' ? strings.tagCopied : strings.linkCopied);
  }

  get tag(): string {
    return toTag(this.area, this.#councils.codesOf(this.#selection));
  }

  /** Address of this page with the area in it. */
  get link(): string {
    return new URL(`#${toFragment(this.area, this.#host.id())}`, location.href).href;
  }

  /** The area that is shown is what is chosen, until the visitor chooses otherwise. */
  #useModel(): void {
    const model = this.#host.model();
    if (!model || model === this.#model) return;
    this.#model = model;
    for (const { council } of model.area.parts) this.#councils.add(council);
    this.#council ??= model.area.parts[0]?.council;
    this.#loadMap();
    // The same area may be loaded again, as after a move on the page: what was chosen since stays.
    const shown = JSON.stringify(selectionOf(model, this.#host.wards()));
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.#name = this.#host.name();
    this.#selection = selectionOf(model, this.#host.wards());
  }

  async #find(find: (reader: CouncilReader, signal: AbortSignal) => Promise<FoundPlace>): Promise<void> {
    this.#abort.abort();
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    this.#setAnswer(({ search }) => search.finding);
    try {
      const found = await find(new CouncilReader(this.#host.files(), signal), signal);
      if (!signal.aborted) this.#use(found);
    } catch (error) {
      if (signal.aborted) return;
      console.error(error);
      this.#setAnswer(({ search }) => search.failed);
    }
  }

  #use(found: FoundPlace): void {
    const query = this.#query.trim();
    switch (found.kind) {
      case 'choices':
        return this.#setAnswer(
          ({ search }) => search.choices({ count: this.#i18n.format.number(found.wards.length) }),
          found.wards,
        );
      case 'none':
        return this.#setAnswer(({ search }) => search.none({ query }));
      case 'postcode':
        return this.#setAnswer(({ search }) => search.postcode[found.problem]);
      case 'found':
        return this.#showCouncil(found);
    }
  }

  #showCouncil({ council, ward, lsoa }: Extract<FoundPlace, { kind: 'found' }>): void {
    const { areas } = council;
    this.#council = council;
    this.#councils.add(council);
    this.#loadMap();
    const place = ward ?? lsoa;
    if (place !== undefined && !this.#isChosen(place))
      this.#selection = (ward ? toggleWard : toggleLsoa)(this.#selection, place, areas);
    this.#setAnswer(({ search }) => {
      const authority = this.#localName(areas.authority);
      if (place === undefined) return search.shown({ authority });
      return ward
        ? search.wardAdded({ ward: this.#nameOf(ward), authority })
        : search.lsoaAdded({ lsoa: this.#nameOf(place), authority });
    });
  }

  #loadMap(): void {
    const code = this.#council?.areas.authority.code;
    if (code === undefined || !hasBoundaries(code) || this.#maps.has(code)) return;
    this.#maps.set(code, 'loading');
    const keep = (map: Boundaries | 'failed') => {
      this.#maps.set(code, map);
      this.#element.requestUpdate();
    };
    getBoundaries(this.#host.files(), code).then(keep, (error: unknown) => {
      console.error(error);
      keep('failed');
    });
  }

  #panel(): PickerPanel {
    const council = this.#council;
    return {
      query: this.#query,
      answer: this.#answer(this.#i18n.strings),
      choices: this.#choices,
      council: council && { name: this.#localName(council.areas.authority), wards: this.#listed(council) },
      map: council && this.#map(council),
      unit: this.#unit,
      chosenLsoas: council ? this.#chosenHere(this.#selection, council.areas) : new Set<string>(),
      chosen: this.#chosen(),
      total: this.#total(),
      name: this.#name,
      // The field keeps what is typed: nothing else shows it.
      setQuery: (query) => (this.#query = query),
      search: () => void this.search(),
      showWard: (ward) => void this.#find((reader) => showWard(ward, reader)),
      toggle: (code, unit) => this.toggle(code, unit),
      toggleOnMap: (lsoa) => this.#toggleOnMap(lsoa),
      openWard: (code, open) => this.#openWard(code, open),
      setUnit: (unit) => this.#set(() => (this.#unit = unit)),
      setName: (name) => (this.#name = name),
      clear: () => this.#clear(),
      show: () => this.show(),
      copy: (what) => void this.copy(what),
      retryMap: () => this.#retryMap(council),
    };
  }

  #map({ areas }: Council): PickerPanel['map'] {
    const { code } = areas.authority;
    if (!hasBoundaries(code)) return 'none';
    const map = this.#maps.get(code);
    if (!map || map === 'loading') return undefined;
    return map === 'failed' ? map : this.#figure(areas, map, this.#i18n);
  }

  #listed({ areas }: Council): ListedWard[] {
    const chosen = this.#chosenHere(this.#selection, areas);
    return areas.wards.flatMap((ward) => {
      const lsoas = areas.lsoas
        .filter((lsoa) => lsoa.ward === ward.code)
        .map(({ code, name }) => ({ code, name, chosen: chosen.has(code) }));
      const count = lsoas.filter((lsoa) => lsoa.chosen).length;
      const state = count === 0 ? 'none' : count === lsoas.length ? 'all' : 'some';
      const isOpen = this.#openWards.has(ward.code);
      // A ward that no neighbourhood is counted in has no figures.
      return lsoas.length ? [{ code: ward.code, name: this.#localName(ward), state, isOpen, lsoas }] : [];
    });
  }

  #chosen(): PickerPanel['chosen'] {
    const { wards, lsoas } = this.#selection;
    const entry = (unit: Unit) => (code: string) => ({ code, name: this.#nameOf(code), unit });
    return [...wards.map(entry('ward')), ...lsoas.map(entry('lsoa'))];
  }

  #total(): string {
    const { strings, format } = this.#i18n;
    const { wards, lsoas } = this.#selection;
    return format.list([
      ...(wards.length ? [strings.chosen.wards(wards.length, format.number(wards.length))] : []),
      ...(lsoas.length || !wards.length
        ? [strings.chosen.lsoas(lsoas.length, format.number(lsoas.length))]
        : []),
    ]);
  }

  #toggleOnMap(lsoa: string): void {
    const ward = this.#council?.areas.lsoas.find(({ code }) => code === lsoa)?.ward;
    if (this.#unit === 'ward' && ward) this.toggle(ward, 'ward');
    else this.toggle(lsoa, 'lsoa');
  }

  #openWard(code: string, open: boolean): void {
    if (open === this.#openWards.has(code)) return;
    this.#set(() => (open ? this.#openWards.add(code) : this.#openWards.delete(code)));
  }

  #clear(): void {
    this.#selection = NOTHING;
    this.#name = '';
    this.#report(this.#i18n.strings.chosen.cleared);
    void this.#focusChosen(0);
  }

  #retryMap(council: Council | undefined): void {
    if (council) this.#maps.delete(council.areas.authority.code);
    this.#loadMap();
    this.#element.requestUpdate();
  }

  #isChosen(code: string): boolean {
    const areas = this.#councils.of(code)?.areas;
    if (!areas) return false;
    return isWardChosen(this.#selection, code, areas) || chosenLsoas(this.#selection, areas).has(code);
  }

  #nameOf(code: string): string {
    return this.#councils.nameOf(code, this.#i18n.locale);
  }

  #localName(place: { name: string; welshName?: string }): string {
    return localName(place, this.#i18n.locale);
  }

  get #i18n(): I18n<PickerStrings> {
    return this.#languages(this.#host.i18n());
  }

  get #focused(): HTMLElement | null | undefined {
    return this.#element.shadowRoot?.activeElement as HTMLElement | null | undefined;
  }

  /** Moves the focus to the button that stands where a removed one stood, or to the search field. */
  async #focusChosen(index: number): Promise<void> {
    await this.#element.updateComplete;
    const root = this.#element.shadowRoot;
    const buttons = [...(root?.querySelectorAll<HTMLElement>('[data-remove]') ?? [])];
    const next = buttons[Math.min(index, buttons.length - 1)];
    (next ?? root?.querySelector<HTMLElement>('.picker-search input'))?.focus();
  }

  #set(change: () => void): void {
    change();
    this.#element.requestUpdate();
  }

  #setAnswer(answer: (strings: PickerStrings) => string, choices: readonly WardRef[] = []): void {
    this.#answer = answer;
    this.#choices = choices;
    this.#report(answer(this.#i18n.strings));
  }

  #report(message: string): void {
    this.#host.announce(message);
    this.#element.requestUpdate();
  }
}
