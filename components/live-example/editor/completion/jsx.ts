import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import { syntaxTree } from '@codemirror/language';
import type { SyntaxNode } from '@lezer/common';
import { loadNames } from './names';

/** Tags after `<`, the name of the open one after `</`, and attributes inside of a tag. */
export async function jsx(context: CompletionContext): Promise<CompletionResult | null> {
  const node = syntaxTree(context.state).resolveInner(context.pos, -1);
  const before = context.state.sliceDoc(Math.max(0, context.pos - 60), context.pos);
  const [tag] = /<\/?[\w.]*$/.exec(before) ?? [];
  if (tag !== undefined && inJsx(node)) return tags(context, tag);
  const open = openTag(node);
  const word = context.matchBefore(/[\w-]*/);
  if (!open || !word || (word.from === word.to && !context.explicit)) return null;
  const names = await loadNames();
  const name = nameOf(context, open);
  const own = names && Object.hasOwn(names.tags, name) ? names.tags[name] : [];
  const options = [...(own ?? []).map(ownAttribute), ...(names?.attributes ?? []).map(attribute)];
  return { from: word.from, options, validFor: /^[\w-]*$/ };
}

async function tags(context: CompletionContext, text: string): Promise<CompletionResult | null> {
  if (text.startsWith('</')) {
    const name = openBefore(context);
    return name === undefined
      ? null
      : { from: context.pos - text.length + 2, options: [{ label: `${name}>`, type: 'keyword' }] };
  }
  const names = await loadNames();
  const options = Object.entries(names?.tags ?? {}).map(
    ([label, own]): Completion => ({ label, type: 'keyword', boost: own.length > 0 ? 1 : 0 }),
  );
  return { from: context.pos - text.length + 1, options, validFor: /^\w*$/ };
}

const inJsx = (node: SyntaxNode): boolean => /^JSX(?!AttributeValue)|^⚠|^CompareOp|^LessThan/.test(node.name);

function openTag(node: SyntaxNode): SyntaxNode | undefined {
  for (let each: SyntaxNode | null = node; each; each = each.parent) {
    if (/^JSX(?:Open|SelfClosing)Tag$/.test(each.name)) return each;
    if (/^JSX(?:AttributeValue|Escape|Element)$/.test(each.name)) return undefined;
  }
  return undefined;
}

function nameOf({ state }: CompletionContext, tag: SyntaxNode): string {
  const child = tag.getChild('JSXIdentifier') ?? tag.getChild('JSXBuiltin');
  return child ? state.sliceDoc(child.from, child.to) : '';
}

/** The innermost element that is open at the cursor. */
function openBefore(context: CompletionContext): string | undefined {
  const text = context.state.sliceDoc(0, context.pos);
  const open: string[] = [];
  for (const [, slash, name, self] of text.matchAll(/<(\/?)([A-Za-z][\w.]*)(?:\s[^<>]*?)?(\/?)>/g)) {
    if (slash) open.pop();
    else if (!self && name) open.push(name);
  }
  return open.at(-1);
}

const attribute = (label: string): Completion => ({ label, type: 'property' });
const ownAttribute = (label: string): Completion => ({ label, type: 'property', boost: 1 });
