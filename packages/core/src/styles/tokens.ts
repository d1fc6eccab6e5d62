import { css, unsafeCSS, type CSSResult } from 'lit';
import { sizeTokens } from './size-tokens.js';

/** Colours by meaning. A test computes the contrast of every pair. */
export const palette = {
  light: {
    place: '#2F5D80',
    context: '#8A949C',
    'context-text': '#5B6670',
    accent: '#F0652F',
    'accent-text': '#B8410F',
    text: '#231F20',
    ground: '#FFFFFF',
    line: '#C9CFD4',
    band: '#FCE9DF',
  },
  dark: {
    place: '#8FC1E3',
    context: '#9AA4AC',
    'context-text': '#9AA4AC',
    accent: '#FFB08A',
    'accent-text': '#FFB08A',
    text: '#E8EAED',
    ground: '#16191C',
    line: '#454C52',
    band: '#3B2A22',
  },
} as const;

type Palette = Readonly<Record<keyof typeof palette.light, string>>;

/** Private properties hold the theme; the public ones, set by the page, override them. */
function colourDeclarations(valueOf: (name: keyof Palette) => string): CSSResult {
  const names = Object.keys(palette.light) as (keyof Palette)[];
  return unsafeCSS(names.map((name) => `--_${name}: var(--odm-color-${name}, ${valueOf(name)});`).join(''));
}

/**
 * Follows the page's `color-scheme`, which is inherited. A page without one is light whatever the visitor prefers, and
 * text coloured for a dark background could not be read on it.
 */
const lightDark = (name: keyof Palette) => `light-dark(${palette.light[name]}, ${palette.dark[name]})`;

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
