import type { EditorState } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import type { CursorPlace } from './place';

/** The offset of a line and column, from 1. One that an edit has taken away is replaced by the last there is. */
export function offsetOf({ doc }: EditorState, line: number, column = 1): number {
  const { from, to } = doc.line(Math.min(Math.max(Math.trunc(line) || 1, 1), doc.lines));
  return Math.min(from + Math.max(Math.trunc(column) || 1, 1) - 1, to);
}

/** Puts the cursor where it is wanted. */
export function moveCursor(view: EditorView, { line, column }: CursorPlace): void {
  view.focus();
  view.dispatch({ selection: { anchor: offsetOf(view.state, line, column) }, scrollIntoView: true });
  view.dom.scrollIntoView({ block: 'nearest' });
}
