/** @returns where the document of a frame is from, as its address says; `null` for a file */
export const originOf = (frame: HTMLIFrameElement): string => new URL(frame.src, location.href).origin;

/** Gives a frame that has no height of its own the shape of a slide. */
export function giveSize(frame: HTMLIFrameElement): void {
  const { style } = frame;
  if (frame.hasAttribute('height') || style.height || style.aspectRatio || frame.closest('.r-stretch'))
    return;
  style.width = '100%';
  style.aspectRatio = '16 / 9';
  style.border = '0';
}

/**
 * @returns pixels of the screen for each pixel of the frame, rounded down to thousandths, so that text made readable by it is not a
 *   little too small; of a frame on a slide that is not shown, those of what the slide will be shown in. Undefined where that is not
 *   shown either, or smaller than that. What `data-scale` says goes before all of it
 */
export function scaleOf(frame: HTMLIFrameElement): number | undefined {
  let shown: HTMLElement | null = frame;
  while (shown?.offsetWidth === 0) shown = shown.parentElement;
  if (frame.dataset.scale || !shown) return Number(frame.dataset.scale) || undefined;
  return Math.floor((1000 * shown.getBoundingClientRect().width) / shown.offsetWidth) / 1000 || undefined;
}

/** Whether the browser has laid it out: what lies on a slide without display, it has not. */
export const isLaidOut = (frame: HTMLIFrameElement): boolean => frame.offsetWidth > 0;

/** Decks hide slides in every way there is: beyond the edge, without display, invisible, or without opacity. */
export function isOnScreen(frame: HTMLIFrameElement): boolean {
  const { width, left, right, top, bottom } = frame.getBoundingClientRect();
  const isWithin = width > 0 && right > 0 && bottom > 0 && left < innerWidth && top < innerHeight;
  return (
    isWithin &&
    // Browsers before 2024 cannot tell.
    (frame.checkVisibility?.({ opacityProperty: true, visibilityProperty: true }) ?? true)
  );
}
