import { autoCloseTags } from '@codemirror/lang-javascript';
import { EditorSelection, type Extension, Prec, RangeSet, RangeValue, StateField } from '@codemirror/state';
import { EditorView } from '@codemirror/view';

class Closing extends RangeValue {}
const closing = new Closing();
closing.startSide = -1;
closing.endSide = -1;

/** The closing tags that were written for the reader, and may be typed all the same. */
const written = StateField.define<RangeSet<Closing>>({
  create: () => RangeSet.empty,
  update(ranges, transaction) {
    let next = ranges.map(transaction.changes);
    if (transaction.isUserEvent('input.complete')) {
      transaction.changes.iterChanges((_fromA, _toA, from, to, inserted) => {
        if (/^<\/.*>$/.test(inserted.toString())) next = next.update({ add: [closing.range(from, to)] });
      });
    }
    return next;
  },
});

/** @returns where the closing tag ends that was written at, or around, a place */
function writtenAt(view: EditorView, at: number): { from: number; to: number } | undefined {
  let found: { from: number; to: number } | undefined;
  view.state.field(written).between(at, at, (from, to) => {
    if (from <= at && at < to) found = { from, to };
  });
  return found;
}

const moveTo = (view: EditorView, at: number, changes: { from: number; to: number } | undefined) => {
  view.dispatch({
    ...(changes && { changes }),
    selection: EditorSelection.cursor(at),
    scrollIntoView: true,
    userEvent: 'input.type',
  });
  return true;
};

/** Typing over a tag that is there already moves the cursor through it, as it does for brackets. */
const typeOver = EditorView.inputHandler.of((view, from, to, text, insert) => {
  const { doc, selection } = view.state;
  if (text.length !== 1 || from !== to || selection.ranges.length > 1) return false;
  const tag = writtenAt(view, from);
  const isSecond = text === '/' && doc.sliceString(from - 1, from) === '<';
  if (tag && isSecond && tag.from === from) return moveTo(view, from + 1, { from: from - 1, to: from });
  if (tag && from > tag.from && doc.sliceString(from, from + 1) === text)
    return moveTo(view, from + 1, undefined);
  if (!isSecond) return false;
  // The library would write the rest of the tag behind the cursor, where the reader goes on to type it.
  view.dispatch(insert());
  return true;
});

/** Writes the closing tag as soon as a tag is opened; whoever types it nevertheless gets it once. */
export const closeTags: Extension = [written, Prec.high(typeOver), autoCloseTags];
