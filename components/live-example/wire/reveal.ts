/** Scrolls the Wire, and nothing around it, so that an element begins at its upper edge, unless all of it is in view. */
export function reveal(element: Element): void {
  const wire = element.closest('[data-wire]');
  if (!wire) return;
  const [frame, box] = [wire.getBoundingClientRect(), element.getBoundingClientRect()];
  if (box.top < frame.top || box.bottom > frame.bottom) wire.scrollTop += box.top - frame.top;
}
