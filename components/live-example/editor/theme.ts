import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

/** The same colours as the static code, by the same names (code.css). */
const highlight = HighlightStyle.define([
  { tag: tags.comment, color: 'var(--code-token-comment)' },
  { tag: [tags.keyword, tags.operatorKeyword], color: 'var(--code-token-keyword)' },
  { tag: tags.standard(tags.tagName), color: 'var(--code-token-string-expression)' },
  { tag: [tags.string, tags.special(tags.string), tags.regexp], color: 'var(--code-token-string)' },
  {
    tag: [tags.number, tags.bool, tags.null, tags.atom, tags.color, tags.tagName],
    color: 'var(--code-token-constant)',
  },
  {
    tag: [
      tags.function(tags.variableName),
      tags.function(tags.propertyName),
      tags.definition(tags.function(tags.variableName)),
      tags.className,
      tags.typeName,
      tags.attributeName,
    ],
    color: 'var(--code-token-function)',
  },
  { tag: [tags.punctuation, tags.bracket, tags.operator], color: 'var(--code-token-punctuation)' },
]);

const popup = {
  border: '1px solid var(--line-strong)',
  borderRadius: 'var(--radius)',
  backgroundColor: 'var(--paper-raised)',
  color: 'var(--ink)',
  fontSize: 'var(--text-xs)',
};

const base = EditorView.theme({
  '&': { minHeight: '100%', backgroundColor: 'var(--code-background)', color: 'var(--code-foreground)' },
  '&.cm-focused': { outline: 'none' }, // the ring is around what scrolls
  '.cm-scroller': {
    overflow: 'visible',
    fontFamily: 'var(--mono)',
    fontSize: 'var(--code-size, 0.78125rem)',
    lineHeight: '1.6',
  },
  '.cm-content': { padding: '0.75rem 0', caretColor: 'var(--ink)' },
  '.cm-cursor, .cm-dropCursor': { borderLeftColor: 'var(--ink)' },
  '.cm-gutters': {
    border: 'none',
    backgroundColor: 'var(--code-background)',
    color: 'var(--ink-soft)',
  },
  '.cm-activeLine, .cm-activeLineGutter': {
    backgroundColor: 'color-mix(in srgb, var(--ink) 5%, transparent)',
  },
  '.cm-selectionBackground, &.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground': {
    backgroundColor: 'color-mix(in srgb, var(--ink) 18%, transparent)',
  },
  '.cm-selectionMatch, .cm-searchMatch': {
    backgroundColor: 'color-mix(in srgb, var(--ink) 14%, transparent)',
  },
  '.cm-searchMatch-selected': { outline: '1px solid var(--focus)' },
  '.cm-matchingBracket, &.cm-focused .cm-matchingBracket': {
    backgroundColor: 'transparent',
    outline: '1px solid var(--line-strong)',
  },
  '.cm-tooltip': popup,
  '.cm-tooltip.cm-tooltip-autocomplete > ul': { fontFamily: 'var(--mono)', maxHeight: '14rem' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    backgroundColor: 'var(--ink)',
    color: 'var(--paper)',
  },
  '.cm-completionDetail': { fontStyle: 'normal', color: 'inherit', opacity: '0.85' },
  '.cm-diagnostic': { borderLeftColor: 'var(--wrong)', whiteSpace: 'pre-wrap', maxWidth: '32rem' },
  '.cm-type': {
    margin: '0',
    padding: '0.25rem 0.5rem',
    maxWidth: '36rem',
    fontFamily: 'var(--mono)',
    whiteSpace: 'pre-wrap',
  },
  '.cm-diagnostic-warning': { borderLeftColor: 'var(--route)' },
  '.cm-lintRange-error': { backgroundImage: 'none', borderBottom: '2px solid var(--wrong)' },
  '.cm-lintRange-warning': { backgroundImage: 'none', borderBottom: '2px dotted var(--route)' },
  '.cm-panels': { backgroundColor: 'var(--paper-sunk)', color: 'var(--ink)', zIndex: '2' },
  '.cm-panels-top': { borderBottom: '1px solid var(--line)' },
  '.cm-panels-bottom': { borderTop: '1px solid var(--line)' },
  '.cm-textfield, .cm-button': {
    border: '1px solid var(--line-strong)',
    borderRadius: 'var(--radius)',
    backgroundColor: 'var(--paper-raised)',
    backgroundImage: 'none',
    color: 'var(--ink)',
    fontSize: 'var(--text-xs)',
  },
  '.cm-panel.cm-search': { padding: '0.375rem 2rem 0.375rem 0.75rem' },
  '.cm-panel.cm-search [name=close]': { color: 'var(--ink)', fontSize: '1.25rem' },
  '.cm-panel :focus-visible': { outline: '2px solid var(--focus)', outlineOffset: '1px' },
});

export const theme: Extension = [base, syntaxHighlighting(highlight)];
