/** @returns where the document of a frame is from, as its address says; `null` for a file */
export const originOf = (frame: HTMLIFrameElement): string => new URL(frame.src, location.href).origin;

/** How high browsers make a frame that nothing gives a height, in pixels. */
const unsized = 150;

/** Gives a frame that has no height of its own the shape of a slide, and the whole width where it has no width either. */
export function giveSize(frame: HTMLIFrameElement): void {
  const { style } = frame;
  // reveal.js makes it as large as the screen, and its border comes on top.
  if (frame.closest('.slide-background')) style.border = '0';
  if (frame.hasAttribute('height') || style.height || style.aspectRatio || frame.closest('.r-stretch'))
    return;
  // By a style sheet; of a frame that is not shown its words are known, such as `auto` or `400px`.
  if (getComputedStyle(frame).height !== 'auto' && frame.clientHeight !== unsized) return;
  if (!frame.hasAttribute('width')) style.width ||= '100%';
  style.aspectRatio = '16 / 9';
  style.border = '0';
}

/** How much width and height may differ in scale, as both are counted in whole pixels. */
const inexact = 0.02;

/**
 * @returns pixels of the screen for each pixel of the frame, rounded down to thousandths, so that text made readable by it is not a
 *   little too small; of a frame on a slide that is not shown, those of what the slide will be shown in. Undefined where that is not
 *   shown either, smaller than that, or turned, as a slide is on its way. What `data-scale` says goes before all of it
 */
export function scaleOf(frame: HTMLIFrameElement): number | undefined {
  let shown: HTMLElement | null = frame;
  while (shown?.offsetWidth === 0) shown = shown.parentElement;
  if (frame.dataset.scale || !shown) return Number(frame.dataset.scale) || undefined;
  const { width, height } = shown.getBoundingClientRect();
  const isTurned = Math.abs((height * shown.offsetWidth) / (width * shown.offsetHeight) - 1) > inexact;
  return isTurned ? undefined : Math.floor((1000 * width) / shown.offsetWidth) / 1000 || undefined;
}

/** Whether the browser has laid it out: what lies on a slide without display, it has not. */
export const isLaidOut = (frame: HTMLIFrameElement): boolean => frame.offsetWidth > 0;

/** Whether a slide with it is on its way: what is seen of its scale then is not the last. */
export const isOnItsWay = (frame: HTMLIFrameElement): boolean =>
  document
    .getAnimations?.()
    .some(
      (each) =>
        each instanceof CSSTransition &&
        each.effect instanceof KeyframeEffect &&
        each.effect.target?.contains(frame),
    ) ?? false;

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
