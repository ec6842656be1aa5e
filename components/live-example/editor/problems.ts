import { type Diagnostic, setDiagnostics } from '@codemirror/lint';
import type { EditorState } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import { offsetOf } from './move-cursor';

/** Something to be marked in the code. What comes from an app may name any file and line. */
export interface EditorProblem {
  file?: string;
  /** From 1. */
  line?: number;
  /** From 1. */
  column?: number;
  /** In characters; without, the word at the place is marked. */
  length?: number;
  message: string;
  severity?: 'error' | 'warning';
}

/** Of a message in the code; the whole of it is beside the preview. */
const longestMessage = 500;

/** Marks what is wrong in the file that is in view. */
export function showProblems(view: EditorView, path: string, problems: readonly EditorProblem[]): void {
  const here = problems.flatMap((problem) =>
    problem.file === path && problem.line !== undefined ? diagnosticOf(view.state, problem) : [],
  );
  view.dispatch(setDiagnostics(view.state, here));
}

function diagnosticOf(state: EditorState, problem: EditorProblem): Diagnostic {
  const { line = 1, column, length, message, severity = 'error' } = problem;
  const at = offsetOf(state, line, column);
  const { from, to } = length === undefined ? rangeAt(state, at, column) : { from: at, to: at + length };
  return {
    from,
    to: Math.min(to, state.doc.length),
    severity,
    message: message.length > longestMessage ? `${message.slice(0, longestMessage)}…` : message,
  };
}

/** The word at the place, or one character; the line's code where no column is known. */
function rangeAt(state: EditorState, at: number, column: number | undefined): { from: number; to: number } {
  const line = state.doc.lineAt(at);
  if (column === undefined) {
    const indent = line.text.length - line.text.trimStart().length;
    return { from: line.from + indent, to: line.to };
  }
  // An empty range has no line below it: at the end of a line its last character is marked.
  if (at >= line.to) return { from: Math.max(at - 1, line.from), to: at };
  const word = state.wordAt(at);
  return { from: Math.max(word?.from ?? at, at), to: Math.max(word?.to ?? at, at + 1) };
}
