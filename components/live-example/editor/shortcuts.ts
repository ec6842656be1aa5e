/** What the keyboard does in the editor, as readers read it; on a Mac, Ctrl is Cmd. */
export const shortcuts: readonly (readonly [keys: string, what: string])[] = [
  ['Enter', 'edit, when the code has focus'],
  ['Escape, then Tab', 'leave the editor'],
  ['Ctrl-Space', 'complete'],
  ['Shift-Alt-F', 'format the file'],
  ['F8', 'go to the next error'],
  ['Ctrl-Shift-M', 'list the errors'],
  ['Ctrl-F', 'search and replace'],
  ['Ctrl-/', 'comment or uncomment lines'],
  ['Tab, Shift-Tab', 'indent more, or less'],
  ['Ctrl-D', 'select the next occurrence'],
  ['Ctrl-Click', 'add a cursor'],
  ['Alt-Up, Alt-Down', 'move lines'],
  ['Ctrl-Z, Ctrl-Y', 'undo, redo'],
];
