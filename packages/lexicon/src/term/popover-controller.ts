import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & HTMLElement;

export interface PopoverParts {
  /** The text that the popover belongs to. */
  trigger: () => HTMLElement | null;
  popover: () => HTMLElement | null;
}

/** How long a pointer rests before a definition opens, and how long it may be away before it closes, in milliseconds. */
const HOVER_DELAY = 300;
const GAP = 6;
const MARGIN = 8;
/** Height of a definition that has no more room than a line or two, in CSS pixels. */
const LEAST_ROOM = 96;

/** The one that is open, if any; a page shows one definition at a time. */
const opened = new Set<PopoverController>();

/**
 * Shows an element beside a text: on top of everything where the browser has popovers, positioned otherwise. It stays
 * while the pointer is on it, and closes with Escape without moving the focus or the pointer (WCAG 1.4.13).
 */
export class PopoverController implements ReactiveController {
  isOpen = false;
  readonly #host: Host;
  readonly #parts: PopoverParts;
  #hoverTimer: ReturnType<typeof setTimeout> | undefined;
  /** Of the page, while the definition is open: text that grows, or content that arrives above, moves the term. */
  #sizes: ResizeObserver | undefined;

  constructor(host: Host, parts: PopoverParts) {
    this.#host = host;
    this.#parts = parts;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.addEventListener('pointerenter', this.#onEnter);
    this.#host.addEventListener('pointerleave', this.#onLeave);
    this.#host.addEventListener('focusout', this.#onFocusout);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('pointerenter', this.#onEnter);
    this.#host.removeEventListener('pointerleave', this.#onLeave);
    this.#host.removeEventListener('focusout', this.#onFocusout);
    this.close();
  }

  hostUpdated(): void {
    if (this.isOpen) this.#place();
  }

  toggle(): void {
    if (this.isOpen) this.close();
    else this.open();
  }

  open(): void {
    clearTimeout(this.#hoverTimer);
    if (this.isOpen) return;
    for (const other of opened) other.close();
    opened.add(this);
    this.isOpen = true;
    const page = this.#host.ownerDocument;
    page.addEventListener('keydown', this.#onKeydown);
    page.addEventListener('pointerdown', this.#onPointerdown);
    page.defaultView?.addEventListener('scroll', this.#onMove, { capture: true, passive: true });
    page.defaultView?.addEventListener('resize', this.#onMove);
    this.#sizes ??= new ResizeObserver(this.#onMove);
    this.#sizes.observe(page.body);
    this.#host.requestUpdate();
  }

  close(): void {
    clearTimeout(this.#hoverTimer);
    if (!this.isOpen) return;
    opened.delete(this);
    this.isOpen = false;
    const page = this.#host.ownerDocument;
    page.removeEventListener('keydown', this.#onKeydown);
    page.removeEventListener('pointerdown', this.#onPointerdown);
    page.defaultView?.removeEventListener('scroll', this.#onMove, { capture: true });
    page.defaultView?.removeEventListener('resize', this.#onMove);
    this.#sizes?.disconnect();
    const popover = this.#parts.popover();
    if (popover && isShownAsPopover(popover)) popover.hidePopover();
    this.#host.requestUpdate();
  }

  /** A mouse that rests on the term opens it; a finger taps it. */
  readonly #onEnter = ({ pointerType }: PointerEvent): void => {
    clearTimeout(this.#hoverTimer);
    if (pointerType === 'mouse' && !this.isOpen)
      this.#hoverTimer = setTimeout(() => this.open(), HOVER_DELAY);
  };

  readonly #onLeave = ({ pointerType }: PointerEvent): void => {
    clearTimeout(this.#hoverTimer);
    if (pointerType === 'mouse' && this.isOpen && !this.#host.matches(':focus-within'))
      this.#hoverTimer = setTimeout(() => this.close(), HOVER_DELAY);
  };

  /** Closes when Tab leaves it. A click on text that takes no focus has no `relatedTarget`. */
  readonly #onFocusout = ({ relatedTarget }: FocusEvent): void => {
    if (relatedTarget instanceof Node && !this.#host.contains(relatedTarget) && relatedTarget !== this.#host)
      this.close();
  };

  readonly #onKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    // The key is used up: a dialog around it stays open.
    event.preventDefault();
    const { activeElement } = this.#host.shadowRoot!;
    this.close();
    if (activeElement && activeElement !== this.#parts.trigger()) this.#parts.trigger()?.focus();
  };

  readonly #onPointerdown = (event: Event): void => {
    if (!event.composedPath().includes(this.#host)) this.close();
  };

  readonly #onMove = (): void => this.#place();

  /** Below the term, or above it where there is more room; always inside the window. */
  #place(): void {
    const popover = this.#parts.popover();
    const lines = [...(this.#parts.trigger()?.getClientRects() ?? [])];
    const [first, last] = [lines[0], lines.at(-1)];
    const view = this.#host.ownerDocument.defaultView;
    if (!popover || !first || !last || !view) return;
    if (isShownAsPopover(popover) === false) popover.showPopover();
    const { clientWidth: width, clientHeight: height } = this.#host.ownerDocument.documentElement;
    popover.style.maxBlockSize = '';
    const box = popover.getBoundingClientRect();
    const isBelow = last.bottom + GAP + box.height <= height || first.top < height - last.bottom;
    const left = Math.max(MARGIN, Math.min(last.left, width - box.width - MARGIN));
    popover.style.left = `${left}px`;
    // A long definition in a low window scrolls.
    const room = Math.max(LEAST_ROOM, (isBelow ? height - last.bottom : first.top) - GAP - MARGIN);
    if (box.height > room) popover.style.maxBlockSize = `${room}px`;
    popover.style.top = `${Math.max(0, isBelow ? last.bottom + GAP : first.top - GAP - box.height)}px`;
  }
}

/** Whether an element is on top of the page; undefined in a browser without popovers. */
function isShownAsPopover(element: HTMLElement): boolean | undefined {
  return typeof element.showPopover === 'function' ? element.matches(':popover-open') : undefined;
}
