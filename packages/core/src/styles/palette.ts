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

/** Name of a colour, without its prefix: `--odm-color-place` is `place`. */
export type ColourName = keyof typeof palette.light;
