import { html, render, type TemplateResult } from 'lit';
import { palette } from '@odm-widgets/core';
import '@odm-widgets/events/define.js';
import '@odm-widgets/ward-deprivation/define.js';
import { styled } from '../support/styled.js';
import { contrastsOf, parseHex, ratioText } from './contrast.js';
import { cssOf, type Theme } from './theme.js';
import './tokens.css';

const THEMES = ['light', 'dark'] as const;
type ThemeName = (typeof THEMES)[number];
const OWN: Theme = palette;

/** Draws fields for every colour, what fails, widgets in both themes, and the CSS. */
export function drawComposer(element: HTMLElement | null): void {
  if (!element) return;
  let theme: Theme = OWN;
  const update = (next: Theme) => {
    theme = next;
    render(composer(theme, update), element);
  };
  update(theme);
}

function composer(theme: Theme, update: (theme: Theme) => void): TemplateResult {
  const css = cssOf(theme, OWN);
  return html`<div class="odm-tokens">
    ${THEMES.map(
      (name) =>
        html`<fieldset>
          <legend><b>${name === 'light' ? 'On light pages' : 'On dark pages'}</b></legend>
          <div class="odm-fields">
            ${Object.keys(OWN.light).map((token) =>
              field(name, token, theme[name][token] ?? '', (value) =>
                update({ ...theme, [name]: { ...theme[name], [token]: value } }),
              ),
            )}
          </div>
        </fieldset>`,
    )}
    <div><button type="button" @click=${() => update(OWN)}>Back to the colours of the project</button></div>
    ${problems(theme)}
    <div class="odm-pair">${THEMES.map((name) => preview(name, theme[name]))}</div>
    <section>
      <h3>Your CSS</h3>
      ${
        css === undefined
          ? html`<p>These are the colours of the project: there is nothing to write.</p>`
          : html`<p>
                Put this into the styles of your page. It holds what you changed, for light and for dark
                pages.
                <button type="button" @click=${() => navigator.clipboard.writeText(css)}>Copy</button>
              </p>
              <pre tabindex="0"><code>${css}</code></pre>`
      }
    </section>
  </div>`;
}

function field(
  theme: ThemeName,
  token: string,
  value: string,
  change: (value: string) => void,
): TemplateResult {
  const id = `odm-${theme}-${token}`;
  const take = ({ target }: Event) => {
    const { value: written } = target as HTMLInputElement;
    if (parseHex(written)) change(written);
  };
  return html`<div class="odm-field">
    <label for=${id}>${token}</label>
    <input type="color" aria-label=${`${token}, ${theme}`} .value=${value.toLowerCase()} @input=${take} />
    <input id=${id} type="text" spellcheck="false" .value=${value} @change=${take} />
  </div>`;
}

function problems(theme: Theme): TemplateResult {
  const failing = THEMES.flatMap((name) =>
    contrastsOf(theme[name])
      .filter(({ passes }) => !passes)
      .map((result) => ({ name, ...result })),
  );
  return html`<div class=${failing.length > 0 ? 'odm-problems failing' : 'odm-problems'} role="status">
    ${
      failing.length === 0
        ? html`<b>These colours can be read.</b> Every pair that is drawn has the contrast that WCAG 2.2 asks
            for.`
        : html`<b>Some people cannot read these colours.</b>
            <ul>
              ${failing.map(
                ({ name, colour, on, ratio, least }) =>
                  html`<li>
                    On ${name} pages, <code>${colour}</code> on <code>${on}</code> has a contrast of
                    ${ratioText(ratio)} to 1; ${least === 4.5 ? 'text needs 4.5' : 'marks need 3'}.
                  </li>`,
              )}
            </ul>`
    }
  </div>`;
}

function preview(name: ThemeName, colours: Readonly<Record<string, string>>): TemplateResult {
  const values = Object.fromEntries(
    Object.entries(colours).map(([token, value]) => [`--odm-color-${token}`, value]),
  );
  return html`<div ${styled(values)}>
    <odm-ward-deprivation
      theme=${name}
      ward="E05011351"
      authority="E08000003"
      compare="authority england"
      heading-level="4"
    ></odm-ward-deprivation>
    <odm-events theme=${name} src="examples/today/events.ics" limit="2" heading-level="4"></odm-events>
  </div>`;
}
