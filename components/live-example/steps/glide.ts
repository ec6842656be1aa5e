/** Lines of code move from where they were to where they are: those that stay glide, new ones appear, old ones fade. */
import { diffArrays } from 'diff';

/** A line as it is on the screen; its place in pixels. */
interface SeenLine {
  element: HTMLElement;
  text: string;
  top: number;
}

/** Of the editor, and of code that cannot be edited. */
const selector = '.cm-line, [data-line]';
const timing = { duration: 450, easing: 'cubic-bezier(0.3, 0, 0.1, 1)' };
/** New lines come once there is room for them. */
const arrival = { ...timing, delay: 150, fill: 'backwards' } as const;

const isStill = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

/**
 * Has an element show other code.
 *
 * @param id of the element
 * @param isQuiet whether nothing is to move
 * @param change has the element show it by the time it returns
 */
export function replaceCode(id: string, isQuiet: boolean, change: () => void): void {
  const before = document.getElementById(id);
  const lines = before && !isQuiet && !isStill() ? linesIn(before).map(copied) : [];
  change();
  const after = document.getElementById(id);
  if (!after) return;
  showMark(after);
  if (lines.length > 0) glide(after, lines);
}

/** The editor does so by itself. */
function showMark(code: HTMLElement): void {
  const mark = code.querySelector('pre [data-marked]');
  const scroller = mark?.closest('[data-scrolls]');
  if (!mark || !scroller) return;
  const [line, frame] = [mark.getBoundingClientRect(), scroller.getBoundingClientRect()];
  if (line.top < frame.top || line.bottom > frame.bottom)
    scroller.scrollTop += line.top - frame.top - frame.height / 3;
}

/** @returns the lines in sight */
function linesIn(code: HTMLElement): SeenLine[] {
  const { top, bottom } = code.getBoundingClientRect();
  return [...code.querySelectorAll<HTMLElement>(selector)].flatMap((element) => {
    const box = element.getBoundingClientRect();
    return box.bottom < top || box.top > bottom ? [] : { element, text: element.textContent, top: box.top };
  });
}

/** Keeps what is about to be replaced. */
const copied = (line: SeenLine): SeenLine => ({
  ...line,
  element: line.element.cloneNode(true) as HTMLElement,
});

/** @param before copies of what `code` showed until now */
function glide(code: HTMLElement, before: readonly SeenLine[]): void {
  const after = linesIn(code);
  const gone: SeenLine[] = [];
  let [was, is] = [0, 0];
  const parts = diffArrays(
    before.map(({ text }) => text),
    after.map(({ text }) => text),
  );
  for (const { added, removed, value } of parts) {
    if (removed) gone.push(...before.slice(was, was + value.length));
    else if (added) for (const { element } of after.slice(is, is + value.length)) appear(element);
    else for (const [index] of value.entries()) move(before[was + index], after[is + index]);
    if (!added) was += value.length;
    if (!removed) is += value.length;
  }
  fade(after[0]?.element, gone);
}

function move(from: SeenLine | undefined, to: SeenLine | undefined): void {
  if (!from || !to || Math.abs(from.top - to.top) < 1) return;
  to.element.animate([{ transform: `translateY(${from.top - to.top}px)` }, { transform: 'none' }], timing);
}

const appear = (element: HTMLElement) =>
  element.animate(
    [
      { opacity: 0, transform: 'translateX(-0.75rem)' },
      { opacity: 1, transform: 'none' },
    ],
    arrival,
  );

/** Lays lines that are gone over the code, where they were, until they have faded. */
function fade(beside: HTMLElement | undefined, gone: readonly SeenLine[]): void {
  const holder = beside?.parentElement;
  const frame = holder?.parentElement;
  if (!holder || !frame || gone.length === 0) return;
  const layer = document.createElement('div');
  layer.inert = true;
  layer.ariaHidden = 'true';
  // Beside the text and not in it: the editor takes what is put into its text for an edit.
  Object.assign(layer.style, { position: 'absolute', left: `${holder.offsetLeft}px`, top: '0' });
  const origin = frame.getBoundingClientRect().top - frame.scrollTop;
  for (const { element, top } of gone) {
    Object.assign(element.style, { position: 'absolute', top: `${top - origin}px`, whiteSpace: 'pre' });
    layer.append(element);
  }
  frame.append(layer);
  const fading = layer.animate([{ opacity: 1 }, { opacity: 0 }], {
    ...timing,
    duration: 250,
    fill: 'forwards',
  });
  fading.onfinish = () => layer.remove();
}
