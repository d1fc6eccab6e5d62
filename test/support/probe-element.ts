import { html } from 'lit';
import { OdmElement, type Action, type LocaleTable } from '@odm-widgets/core';
import type { Provenance } from '@odm-widgets/data/model';

export const provenance: Provenance = {
  release: '2025',
  geography: 'LSOA 2021, best fit to wards of May 2024',
  method: 'Counted, not averaged.',
  sources: [
    {
      title: 'English Indices of Deprivation 2025',
      publisher: 'MHCLG',
      url: 'https://example.org/iod2025',
      licence: 'OGL v3.0',
      licenceUrl: 'https://example.org/ogl',
      attribution: 'Contains public sector information.',
      asAt: '2025-10-30',
    },
  ],
};

export interface ProbeModel {
  text: string;
}

/** A request of the widget, answered by the test. */
export interface ProbeRequest {
  query: { id: string; extra: string };
  signal: AbortSignal;
  answer: (text: string) => void;
  fail: (error: unknown) => void;
}

interface ProbeStrings {
  heading: string;
}

/** A minimal widget: it loads `which` and shows the text the test answers with. */
export class Probe extends OdmElement<ProbeRequest['query'], ProbeModel, ProbeStrings> {
  static override version = 'probe';
  static override properties = { which: {}, extra: {} };
  declare which: string;
  declare extra: string;
  requests: ProbeRequest[] = [];
  /** Thrown by `toQuery` when it is set. */
  queryError: Error | undefined;
  loadWelsh: () => Promise<ProbeStrings> = async () => ({ heading: 'Pennawd' });
  actions: readonly Action[] = [];

  protected override readonly localeTable: LocaleTable<ProbeStrings> = {
    en: { heading: 'A heading' },
    cy: () => this.loadWelsh(),
  };

  protected override toQuery(): ProbeRequest['query'] | undefined {
    if (this.queryError) throw this.queryError;
    return this.which ? { id: this.which, extra: this.extra ?? '' } : undefined;
  }

  protected override load(query: ProbeRequest['query'], signal: AbortSignal): Promise<ProbeModel> {
    return new Promise((resolve, reject) => {
      this.requests.push({ query, signal, answer: (text) => resolve({ text }), fail: reject });
    });
  }

  protected override headingText(): string {
    return this.i18n.strings.heading;
  }

  protected override renderModel(model: ProbeModel): unknown {
    return html`<p part="headline" class="headline">${model.text}</p>`;
  }

  protected override renderEmpty(answer: unknown): unknown {
    return html`<p part="headline" class="headline">Nothing: ${String(answer)}</p>`;
  }

  protected override provenanceOf(): Provenance {
    return provenance;
  }

  protected override provenanceOfEmpty(answer: unknown): Provenance | undefined {
    return answer === 'known' ? provenance : undefined;
  }

  protected override actionsFor(): readonly Action[] {
    return this.actions;
  }

  /** The address of the dataset this widget would use. */
  resolvedApiBase(): string {
    return this.resolveApiBase();
  }
}

if (!customElements.get('odm-probe')) customElements.define('odm-probe', Probe);

/** A connected and rendered probe; `removeAll` takes it away. */
export async function mount(
  attributes: Record<string, string> = {},
  parent: Node = document.body,
): Promise<Probe> {
  const probe = document.createElement('odm-probe') as Probe;
  for (const [name, value] of Object.entries(attributes)) probe.setAttribute(name, value);
  parent.appendChild(probe);
  await settle(probe);
  return probe;
}

/** Waits for pending promises, and then for the updates they requested. */
export async function settle(probe: Probe): Promise<void> {
  await new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(undefined);
  });
  while (!(await probe.updateComplete));
}

export function resetPage(): void {
  for (const child of document.querySelectorAll('body > :not(script)')) child.remove();
  document.documentElement.lang = 'en';
  document.documentElement.removeAttribute('api-base');
}

/** Text of an element of a widget; undefined when it is hidden or missing. */
export function textOf(probe: Probe, selector: string): string | undefined {
  const node = probe.renderRoot.querySelector(selector);
  return node?.closest('[hidden]') ? undefined : node?.textContent?.replaceAll(/\s+/gu, ' ').trim();
}

export function requestAt(probe: Probe, index: number): ProbeRequest {
  const found = probe.requests[index];
  if (!found) throw new Error(`There was no request ${index}; there were ${probe.requests.length}.`);
  return found;
}

/** Runs a function and returns what it wrote to the console, instead of printing it. */
export async function captureConsoleDuring(
  kind: 'warn' | 'error',
  act: () => Promise<void> | void,
): Promise<string[]> {
  const lines: string[] = [];
  const original = console[kind];
  console[kind] = (...parts: unknown[]) => lines.push(parts.map(String).join(' '));
  try {
    await act();
  } finally {
    console[kind] = original;
  }
  return lines;
}
