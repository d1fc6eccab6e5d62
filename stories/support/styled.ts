import { ref } from 'lit/directives/ref.js';

/** Sets CSS properties of an element, custom ones too. */
export const styled = (values: Readonly<Record<string, string>>) =>
  ref((element) => {
    for (const [name, value] of Object.entries(values))
      (element as HTMLElement | undefined)?.style.setProperty(name, value);
  });
