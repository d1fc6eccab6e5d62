import { html, render, type TemplateResult } from 'lit';
import { palette } from '@odm-widgets/core';
import { contrastsOf, ratioText, type Result } from './contrast.js';
import { styled } from '../support/styled.js';
import './tokens.css';

/** What each colour is for, in the order of the palette. */
const PURPOSES: Readonly<Record<string, string>> = {
  place: 'marks and numbers of the place that is shown',
  context: 'marks of everything else',
  'context-text': 'labels, captions, the source',
  accent: 'marks that point something out',
  'accent-text': 'text that points something out',
  text: 'text',
  ground: 'behind a widget with a theme of its own, and behind menus',
  line: 'rules of tables',
  band: 'behind a row or a part that is pointed out',
};

/** Draws a table of all colours with their contrast, computed here from the values that widgets have. */
export function drawSwatches(element: HTMLElement | null): void {
  if (element) render(swatches(), element);
}

function swatches(): TemplateResult {
  const themes = ['light', 'dark'] as const;
  return html`<div class="odm-tokens">
    ${Object.keys(palette.light).map(
      (name) =>
        html`<section>
          <h3><code>--odm-color-${name}</code></h3>
          <p>${PURPOSES[name] ?? ''}</p>
          <div class="odm-pair">
            ${themes.map((theme) => swatch(theme, name, palette[theme] as Readonly<Record<string, string>>))}
          </div>
        </section>`,
    )}
  </div>`;
}

function swatch(theme: string, name: string, colours: Readonly<Record<string, string>>): TemplateResult {
  const results = contrastsOf(colours).filter(({ colour }) => colour === name);
  return html`<figure ${styled({ background: colours['ground'] ?? '', color: colours['text'] ?? '' })}>
    <div
      class="odm-swatch"
      ${styled({ background: colours[name] ?? '', 'border-color': colours['context'] ?? '' })}
    ></div>
    <figcaption>
      <b>${theme}</b> <code>${colours[name]}</code>
      ${results.map(
        (result) =>
          html`<span
              class="odm-sample"
              ${styled({ background: colours[result.on] ?? '', color: colours[name] ?? '' })}
              >${result.least === 4.5 ? 'Text' : '●●●'}</span
            >
            ${verdict(result)}`,
      )}
    </figcaption>
  </figure>`;
}

export function verdict({ on, ratio, least, passes }: Result): TemplateResult {
  return html`<span class="odm-verdict"
    >${passes ? '✓' : '✗'} ${ratioText(ratio)} to 1 on ${on}, needs ${least}</span
  >`;
}
