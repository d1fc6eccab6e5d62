import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { OdmError, RenderError } from '@odm-widgets/data';
import type { I18n } from '@odm-widgets/core';
import type { DatasetFiles } from '@odm-widgets/data/profile';
import type { AreaModel } from '../../area-profile.model.js';
import type { Fact } from '../../fact.js';
import type { LoadedSection, SectionContent, SectionContext } from '../../section.js';
import type { SectionId } from '../../section-ids.js';
import type { AreaStrings } from '../../strings/types.js';

/** Loads a section by its id. */
export type LoadSection = (id: SectionId, context: SectionContext) => Promise<LoadedSection>;

export type SectionState =
  { status: 'loading' } | { status: 'ready'; render: LoadedSection } | { status: 'failed'; error: OdmError };

/** Sections of the area that is shown: each is loaded when it is opened, and fails alone. */
export class SectionController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #load: LoadSection;
  readonly #report: (error: Error) => void;
  readonly #open = new Set<SectionId>();
  #model: AreaModel | undefined;
  #files: DatasetFiles | undefined;
  #abort = new AbortController();
  #states = new Map<SectionId, SectionState>();
  #contents = new Map<SectionId, { i18n: I18n<AreaStrings>; content: SectionContent }>();

  constructor(host: ReactiveControllerHost, load: LoadSection, report: (error: Error) => void) {
    this.#host = host;
    this.#load = load;
    this.#report = report;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#abort.abort();
    // What was on its way is requested again when the host is shown again.
    for (const [id, { status }] of this.#states) if (status === 'loading') this.#states.delete(id);
    this.#abort = new AbortController();
  }

  /** The model the sections are about; those that are open are loaded for a new one. */
  use(model: AreaModel, files: () => DatasetFiles): void {
    if (model === this.#model) return;
    this.#model = model;
    this.#files = files();
    this.#abort.abort();
    this.#abort = new AbortController();
    this.#states = new Map();
    this.#contents = new Map();
    for (const id of this.#open) void this.#start(id);
  }

  isOpen(id: SectionId): boolean {
    return this.#open.has(id);
  }

  state(id: SectionId): SectionState | undefined {
    return this.#states.get(id);
  }

  /** What a loaded section shows; the same object from render to render. */
  content(id: SectionId, i18n: I18n<AreaStrings>): SectionContent | undefined {
    const state = this.#states.get(id);
    if (state?.status !== 'ready') return undefined;
    const known = this.#contents.get(id);
    if (known?.i18n === i18n) return known.content;
    const content = state.render(i18n);
    this.#contents.set(id, { i18n, content });
    return content;
  }

  /** Facts of all sections that are loaded. */
  facts(i18n: I18n<AreaStrings>): Fact[] {
    return [...this.#states.keys()].flatMap((id) => this.content(id, i18n)?.facts ?? []);
  }

  /** Opens or closes a section; one that is opened is loaded, once. */
  toggle(id: SectionId, open: boolean): void {
    if (open === this.#open.has(id)) return;
    if (open) this.#open.add(id);
    else this.#open.delete(id);
    if (open && this.#states.get(id)?.status !== 'ready') void this.#start(id);
  }

  /** Loads a section again after a failure. */
  retry(id: SectionId): void {
    void this.#start(id);
  }

  /** Loads sections without opening them, as for a list of all facts. A failure is in the section’s state. */
  async loadAll(ids: readonly SectionId[]): Promise<void> {
    await Promise.all(
      ids.filter((id) => this.#states.get(id)?.status !== 'ready').map((id) => this.#start(id)),
    );
  }

  /** Never rejects: a failure is a state. */
  async #start(id: SectionId): Promise<void> {
    const [model, files] = [this.#model, this.#files];
    if (!model || !files) return;
    const { signal } = this.#abort;
    this.#set(id, { status: 'loading' });
    try {
      const render = await this.#load(id, { model, files, signal });
      if (!signal.aborted) this.#set(id, { status: 'ready', render });
    } catch (cause) {
      if (signal.aborted) return;
      const error =
        cause instanceof OdmError ? cause : new RenderError('The section could not be used.', { cause });
      this.#report(error);
      this.#set(id, { status: 'failed', error });
    }
  }

  #set(id: SectionId, state: SectionState): void {
    this.#states.set(id, state);
    this.#contents.delete(id);
    this.#host.requestUpdate();
  }
}
