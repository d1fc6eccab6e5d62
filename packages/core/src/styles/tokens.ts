import { css, unsafeCSS, type CSSResult } from 'lit';
import { palette, type ColourName } from './palette.js';
import { sizeTokens } from './size-tokens.js';

type Palette = Readonly<Record<ColourName, string>>;

/** Private properties hold the theme; the public ones, set by the page, override them. */
function colourDeclarations(valueOf: (name: ColourName) => string): CSSResult {
  const names = Object.keys(palette.light) as ColourName[];
  return unsafeCSS(names.map((name) => `--_${name}: var(--odm-color-${name}, ${valueOf(name)});`).join(''));
}

/**
 * Follows the page's `color-scheme`, which is inherited. A page without one is light whatever the visitor prefers, and
 * text coloured for a dark background could not be read on it.
 */
const lightDark = (name: ColourName) => `light-dark(${palette.light[name]}, ${palette.dark[name]})`;

const SYSTEM_COLOURS: Palette = {
  place: 'Highlight',
  context: 'GrayText',
  'context-text': 'CanvasText',
  accent: 'LinkText',
  'accent-text': 'CanvasText',
  text: 'CanvasText',
  ground: 'Canvas',
  line: 'CanvasText',
  band: 'Canvas',
};

function systemDeclarations(): CSSResult {
  return unsafeCSS(
    Object.entries(SYSTEM_COLOURS)
      .map(([name, value]) => `--_${name}: ${value};`)
      .join(''),
  );
}

/** The colours and sizes of widgets as custom properties of their hosts, with the public `--odm-…` before each default. */
export const tokens = css`
  ${sizeTokens}
  :host {
    ${colourDeclarations((name) => palette.light[name])}
  }

  @supports (color: light-dark(red, red)) {
    :host {
      ${colourDeclarations(lightDark)}
    }
  }

  :host([theme='auto']) {
    color-scheme: light dark;
  }

  :host([theme='light']) {
    color-scheme: light;
    ${colourDeclarations((name) => palette.light[name])}
  }

  :host([theme='dark']) {
    color-scheme: dark;
    ${colourDeclarations((name) => palette.dark[name])}
  }

  @media (forced-colors: active) {
    :host,
    :host([theme]) {
      ${systemDeclarations()}
    }
  }

  @media print {
    :host,
    :host([theme]) {
      color-scheme: light;
      ${colourDeclarations((name) => palette.light[name])}
    }
  }
`;
