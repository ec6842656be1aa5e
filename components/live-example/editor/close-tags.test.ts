// @vitest-environment happy-dom
import { tsxLanguage } from '@codemirror/lang-javascript';
import { ensureSyntaxTree } from '@codemirror/language';
import { EditorState } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { expect, it } from 'vitest';
import { closeTags } from './close-tags';

/** Types as a keyboard would, one character after another. */
function typed(before: string, keys: string, after = ''): string {
  const doc = before + after;
  const state = EditorState.create({
    doc,
    selection: { anchor: before.length },
    extensions: [tsxLanguage, closeTags],
  });
  const view = new EditorView({ state, parent: document.body });
  for (const key of keys) {
    ensureSyntaxTree(view.state, view.state.doc.length, 1_000);
    const { from, to } = view.state.selection.main;
    const insert = () =>
      view.state.update({
        changes: { from, to, insert: key },
        selection: { anchor: from + 1 },
        userEvent: 'input.type',
      });
    const handlers = view.state.facet(EditorView.inputHandler);
    if (!handlers.some((handle) => handle(view, from, to, key, insert))) view.dispatch(insert());
  }
  const text = `${view.state.sliceDoc(0, view.state.selection.main.head)}|${view.state.sliceDoc(view.state.selection.main.head)}`;
  view.destroy();
  return text.slice(before.length, text.length - after.length);
}

it.each([
  ['<h1>About me</h1>', '<h1>About me</h1>|'],
  ['<h1>About', '<h1>About|</h1>'],
  ['<p>a <b>bold</b> word</p>', '<p>a <b>bold</b> word</p>|'],
  ['<ul><li>one</li><li>two</li></ul>', '<ul><li>one</li><li>two</li></ul>|'],
  ['<><A.B>x</A.B></>', '<><A.B>x</A.B></>|'],
  ['<br />', '<br />|'],
])('%s', (keys, text) => {
  expect(typed('const a = (', keys, ');')).toBe(text);
});

it('leaves a closing tag alone that the reader wrote', () => {
  expect(typed('const a = <div><b>x', '</b>', '</div>;')).toBe('</b>|');
});
