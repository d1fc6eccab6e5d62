// @ts-check
/** What a walk asks of the page that it is in; a browser gets it as it is written. */
(() => {
  /** @returns {Element[]} */
  const deep = (/** @type {ParentNode} */ root) =>
    [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? deep(one.shadowRoot) : [])]);
  const active = () => {
    let one = /** @type {Element} */ (document.activeElement);
    while (one.shadowRoot?.activeElement) one = one.shadowRoot.activeElement;
    return one;
  };
  const drawnAround = (/** @type {Element} */ one) => {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
    if ((outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || boxShadow !== 'none') return true;
    // Around what is in a drawing, its shape has a thicker line.
    const shape = one instanceof SVGElement ? one.querySelector('polygon, rect, circle, path') : null;
    return shape !== null && parseFloat(getComputedStyle(shape).strokeWidth) >= 3;
  };
  /** Of the field with its label, where it has one around it. */
  const boxOf = (/** @type {Element} */ one) => (one.closest('label') ?? one).getBoundingClientRect();

  /** @type {Element[]} */
  let stops = [];
  /** @type {Element[]} */
  let regions = [];
  /** @type {Element | undefined} */
  let opener;
  const isThere = (/** @type {string} */ selector) =>
    deep(document).some((one) => one.matches(selector) && one.checkVisibility());

  Object.assign(globalThis, {
    walk: {
      isThere,
      start: () => (stops = []),
      stops: () => stops,
      /** Undefined on the links before and after the widget. */
      stop(/** @type {number} */ least) {
        const one = active();
        if (one.id === 'before' || one.id === 'after' || one === document.body) return undefined;
        stops.push(one);
        const { top, bottom, width, height } = boxOf(one);
        return {
          hasRing: drawnAround(one),
          isInView: bottom > 0 && top < innerHeight,
          isLarge: width >= least && height >= least,
        };
      },
      /** Before something is done: where it starts, and the live regions that are there. */
      prepare() {
        opener = active();
        regions = deep(document).filter((one) => one.getAttribute('role') === 'status');
      },
      active,
      isBack: () => active() === opener,
      said: (/** @type {{ source: string, flags: string }} */ { source, flags }) =>
        regions.some(
          ({ isConnected, textContent }) =>
            isConnected && new RegExp(source, flags).test((textContent ?? '').replace(/\s+/gu, ' ').trim()),
        ),
      select(/** @type {string} */ value) {
        const one = /** @type {HTMLSelectElement} */ (active());
        one.value = value;
        one.dispatchEvent(new Event('change', { bubbles: true }));
      },
      isSettled: () =>
        deep(document)
          .filter(({ localName }) => /^odm-(?!chart|map|hexagon)/u.test(localName))
          .every((one) => !['loading', undefined].includes(/** @type {any} */ (one).status)),
    },
  });
})();
