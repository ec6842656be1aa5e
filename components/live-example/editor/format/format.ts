import type { EditorView } from '@codemirror/view';
import { createAsker } from '../ask-worker';
import { changeInto } from '../text-change';

const formatter = createAsker<{ path: string; code: string }, string>('format.js', 10_000);

/**
 * Formats the file in view with Prettier, which is loaded the first time.
 *
 * @returns what to tell the reader
 */
export async function formatFile(view: EditorView, path: string): Promise<string> {
  const state = view.state;
  try {
    const code = state.doc.toString();
    const changes = changeInto(code, await formatter.ask({ path, code }));
    // What was typed meanwhile is worth more than the layout of what was there before.
    if (!view.state.doc.eq(state.doc)) return 'The file changed in the meantime. Format it again.';
    if (!changes) return 'Already formatted';
    view.dispatch({ changes, userEvent: 'format' });
    return 'Formatted';
  } catch (error) {
    const [first = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    return `Not formatted: ${first}`;
  }
}
