import { type RefObject, useEffect } from 'react';

/**
 * Plain JavaScript in the page itself, which runs while the page is read. React writes it as text, so it holds no
 * character that HTML has another spelling for.
 */
const note = [
  'addEventListener(`click`, function (event) {',
  '  var tab = event.target.closest(`figure [role=tab]`);',
  '  if (tab) tab.closest(`figure`).dataset.pressedTab = tab.id;',
  '  var button = event.target.closest(`[data-needs-script]`);',
  '  var pane = button ? button.closest(`[data-example]`) : null;',
  '  if (pane) pane.dataset.pressed = ``;',
  '}, true);',
].join('\n');

/** Notes what a reader presses before the page is hydrated: React knows nothing of it. */
export const NoteEarlyPress = () => <script>{note}</script>;

/** @param start called where the pane was pressed before it was hydrated */
export function useEarlyPress(pane: RefObject<HTMLElement | null>, start: () => void): void {
  useEffect(() => {
    if (pane.current?.dataset.pressed !== undefined) start();
  }, [pane, start]);
}

/** Chooses the tab that was pressed before the page was hydrated. @param part of an example */
export function useEarlyTab(part: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const id = part.current?.closest('figure')?.dataset.pressedTab;
    if (id === undefined) return;
    // After what the page itself has to say of what is in view.
    const timer = setTimeout(() => document.getElementById(id)?.click());
    return () => clearTimeout(timer);
  }, [part]);
}
