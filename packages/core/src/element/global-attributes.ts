/** Attributes that every element has, or that are for the page around it. */
export const GLOBAL_ATTRIBUTES =
  /^(?:id|class|style|lang|slot|part|exportparts|hidden|title|role|dir|tabindex|is|nonce|defer-hydration|data-.*|aria-.*|on[a-z]+|item[a-z]+|xmlns.*)$/u;
