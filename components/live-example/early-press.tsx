import { type RefObject, useEffect } from 'react';

/**
 * Plain JavaScript in the page itself, which runs while the page is read. React writes it as text, so it holds no
 * character that HTML has another spelling for.
 */
const note = [
  'addEventListener(`click`, function (event) {',
  '  var button = event.target.closest(`[data-needs-script]`);',
  '  var pane = button ? button.closest(`[data-example]`) : null;',
  '  if (pane) pane.dataset.pressed = ``;',
  '}, true);',
].join('\n');

/** Notes that a reader wants a pane to run before the page is hydrated: React knows nothing of such a press. */
export const NoteEarlyPress = () => <script>{note}</script>;

/** @param start called where the pane was pressed before it was hydrated */
export function useEarlyPress(pane: RefObject<HTMLElement | null>, start: () => void): void {
  useEffect(() => {
    if (pane.current?.dataset.pressed !== undefined) start();
  }, [pane, start]);
}
