import { type Extension, RangeSetBuilder, StateField, type Text } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view';
import { isMarked, type LineRange } from '../line-range';

const marked = Decoration.line({ attributes: { 'data-marked': '' } });

/** Marks lines, which stay marked wherever edits move them. */
export const markLines = (ranges: readonly LineRange[]): Extension =>
  StateField.define<DecorationSet>({
    create: ({ doc }) => decorationsOf(doc, ranges),
    update: (decorations, { changes }) => decorations.map(changes),
    provide: (field) => EditorView.decorations.from(field),
  });

/** Lines that the text does not have are left out. */
function decorationsOf(doc: Text, ranges: readonly LineRange[]): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>();
  for (let number = 1; number <= doc.lines; number += 1) {
    if (!isMarked(ranges, number)) continue;
    const { from } = doc.line(number);
    builder.add(from, from, marked);
  }
  return builder.finish();
}

/** Scrolls to the first marked line of a text that has just been opened. */
export function showFirstMark(view: EditorView, [first]: readonly LineRange[]): void {
  if (!first || first[0] > view.state.doc.lines) return;
  const { from } = view.state.doc.line(first[0]);
  view.dispatch({ effects: EditorView.scrollIntoView(from, { y: 'nearest', yMargin: 48 }) });
  // Now, and not with the next frame: lines that move begin where they are to be.
  view.coordsAtPos(from);
}
