import {
  closeBrackets,
  closeBracketsKeymap,
  closeCompletion,
  completionKeymap,
  currentCompletions,
} from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, indentLess, indentMore } from '@codemirror/commands';
import { css } from '@codemirror/lang-css';
import {
  javascriptLanguage,
  jsxLanguage,
  localCompletionSource,
  tsxLanguage,
  typescriptLanguage,
} from '@codemirror/lang-javascript';
import { bracketMatching, indentOnInput } from '@codemirror/language';
import { lintGutter, lintKeymap } from '@codemirror/lint';
import { highlightSelectionMatches, search, searchKeymap, searchPanelOpen } from '@codemirror/search';
import { EditorState, type Extension } from '@codemirror/state';
import {
  crosshairCursor,
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  highlightSpecialChars,
  keymap,
  lineNumbers,
  rectangularSelection,
} from '@codemirror/view';
import type { Files } from 'next-sandbox';
import type { LineRange } from '../line-range';
import { closeTags } from './close-tags';
import { completion } from './completion/completion';
import { markLines } from './mark-lines';
import { theme } from './theme';
import { typeHover } from './type-check/type-hover';

interface Handlers {
  /** All files of the app, as they are now. */
  files: () => Files;
  /** Lines to mark, as the file is now. */
  marked: readonly LineRange[];
  onCode: (code: string) => void;
  onFormat: () => void;
  /** Whether types are there to be shown. */
  hasTypes: () => boolean;
  /** The keyboard wants to leave the text. */
  leave: () => void;
}

/** All that the editor can do with one file. */
export const extensionsFor = (
  path: string,
  { files, marked, onCode, onFormat, hasTypes, leave }: Handlers,
): Extension => [
  highlightSpecialChars(),
  history(),
  drawSelection(),
  EditorState.allowMultipleSelections.of(true),
  rectangularSelection(),
  crosshairCursor(),
  indentOnInput(),
  bracketMatching(),
  closeBrackets(),
  completion({ path, files }),
  typeHover(path, hasTypes),
  highlightActiveLine(),
  highlightActiveLineGutter(),
  highlightSelectionMatches({ minSelectionLength: 2 }),
  search({ top: true }),
  lintGutter(),
  lineNumbers(),
  keymap.of([
    { key: 'Escape', run: (view) => !hasToClose(view.state) && (closeCompletion(view), leave(), true) },
    ...completionKeymap,
    ...closeBracketsKeymap,
    ...defaultKeymap,
    ...searchKeymap,
    ...historyKeymap,
    ...lintKeymap,
    { key: 'Tab', run: indentMore, shift: indentLess },
    { key: 'Shift-Alt-f', run: () => (onFormat(), true) },
  ]),
  languageOf(path),
  marked.length > 0 ? markLines(marked) : [],
  theme,
  EditorView.contentAttributes.of({
    'aria-label': `Code Editor for ${path.split('/').at(-1)}`,
    tabindex: '-1',
    'data-gramm': 'false',
    'data-lt-active': 'false',
  }),
  EditorView.updateListener.of(({ docChanged, state }) => {
    if (docChanged) onCode(state.doc.toString());
  }),
];

/** What Escape takes away first. A list of completions that has not come yet does not count. */
const hasToClose = (state: EditorState) =>
  currentCompletions(state).length > 0 || searchPanelOpen(state) || state.selection.ranges.length > 1;

function languageOf(path: string): Extension {
  if (path.endsWith('.css')) return css();
  if (path.endsWith('.json')) return javascriptLanguage;
  const language = languages.get(/\.[cm]?([jt]sx?)$/.exec(path)?.[1] ?? '');
  return language ? [language, language.data.of({ autocomplete: localCompletionSource }), closeTags] : [];
}

const languages = new Map([
  ['ts', typescriptLanguage],
  ['tsx', tsxLanguage],
  ['js', jsxLanguage],
  ['jsx', jsxLanguage],
]);
