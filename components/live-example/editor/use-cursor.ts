import { type CodeEditorRef, useSandpack } from '@codesandbox/sandpack-react';
import { type RefObject, useEffect, useRef } from 'react';
import type { Place } from './place';

type View = NonNullable<ReturnType<CodeEditorRef['getCodemirror']>>;

/** An editor that has not shown the file by then never will, in milliseconds. */
const patience = 2000;

/** Puts the cursor where it is wanted, as soon as the editor shows that file. @returns a ref for the editor */
export function useCursor(place: Place | undefined): RefObject<CodeEditorRef | null> {
  const editor = useRef<CodeEditorRef>(null);
  const { sandpack } = useSandpack();
  const isThere = place?.file === sandpack.activeFile;
  useEffect(() => {
    if (!place || !isThere) return;
    // Each file has a view of its own, which is made only once it is near the screen.
    const giveUpAt = performance.now() + patience;
    let frame = 0;
    const tryIt = () => {
      const view = editor.current?.getCodemirror();
      if (view?.dom.isConnected) moveCursor(view, place);
      else if (performance.now() < giveUpAt) frame = requestAnimationFrame(tryIt);
    };
    frame = requestAnimationFrame(tryIt);
    return () => cancelAnimationFrame(frame);
  }, [place, isThere]);
  return editor;
}

/** A line or column that an edit has taken away is replaced by the last there is. */
function moveCursor(view: View, { line, column = 1 }: Place): void {
  const { doc } = view.state;
  const { from, to } = doc.line(Math.min(Math.max(line, 1), doc.lines));
  view.focus();
  view.dispatch({
    selection: { anchor: Math.min(from + Math.max(column, 1) - 1, to) },
    scrollIntoView: true,
  });
  view.dom.scrollIntoView({ block: 'nearest' });
}
