import { css } from 'lit';

/** Space and type. Sizes have a minimum in px because many pages set the root font size to 62.5%. */
export const sizeTokens = css`
  :host {
    --_space: var(--odm-space, 1rem);
    --_radius: var(--odm-radius, 2px);
    --_font-size-heading: var(
      --odm-font-size-heading,
      clamp(max(1.125rem, 18px), 1rem + 0.6vw, max(1.375rem, 22px))
    );
    --_font-size-headline: var(
      --odm-font-size-headline,
      clamp(max(1.25rem, 20px), 1.05rem + 1vw, max(1.75rem, 28px))
    );
    --_font-size-text: var(--odm-font-size-text, max(1rem, 16px));
    --_font-size-small: var(--odm-font-size-small, max(0.875rem, 14px));
  }
`;
