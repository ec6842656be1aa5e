/**
 * Scrolls the Wire, and nothing around it, so that an element begins at its upper edge, below what stays there, unless all of
 * it is in view.
 */
export function reveal(element: Element): void {
  const wire = element.closest('[data-wire]');
  if (!wire) return;
  const [frame, box] = [wire.getBoundingClientRect(), element.getBoundingClientRect()];
  const top = frame.top + (wire.querySelector('[data-tools]')?.getBoundingClientRect().height ?? 0);
  if (box.top < top || box.bottom > frame.bottom) wire.scrollTop += box.top - top;
}
