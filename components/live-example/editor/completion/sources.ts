import type {
  Completion,
  CompletionContext,
  CompletionResult,
  CompletionSource,
} from '@codemirror/autocomplete';
import { pickedCompletion } from '@codemirror/autocomplete';
import { syntaxTree } from '@codemirror/language';
import type { EditorView } from '@codemirror/view';
import type { Files } from 'next-sandbox';
import { addImport } from './add-import';
import { exportsOf, importable } from './app-exports';
import { type ExportedName, loadNames, type Names } from './names';
import { handlerSnippets, statementSnippets } from './snippets';

/** What completion knows of the app. */
export interface App {
  /** The file being edited. */
  path: string;
  files: () => Files;
}

/** Where there is no name to complete. */
const elsewhere =
  /^(?:String|TemplateString|LineComment|BlockComment|RegExp|JSXText|JSXAttributeValue|PropertyName|PropertyDefinition|VariableDefinition|JSX.*)$/;

/** Names that packages and the app's other files export; choosing one imports it. */
export const importedNames =
  (app: App): CompletionSource =>
  async (context) => {
    const word = context.matchBefore(/[A-Za-z_$][\w$]*/);
    if (!word || (!context.explicit && word.to - word.from < 2) || isElsewhere(context)) return null;
    const names = await loadNames();
    const lineBefore = context.state.doc
      .lineAt(word.from)
      .text.slice(0, word.from - context.state.doc.lineAt(word.from).from);
    const snippets = lineBefore.trim() === '' ? snippetsFor(app.path) : [];
    const options = [...snippets, ...ofPackages(names), ...ofApp(app)];
    return { from: word.from, options, validFor: /^[\w$]*$/ };
  };

function isElsewhere(context: CompletionContext): boolean {
  const node = syntaxTree(context.state).resolveInner(context.pos, -1);
  return elsewhere.test(node.name) || node.parent?.name === 'ImportGroup' || isInTag(node.name);
}

const isInTag = (name: string) => name === 'JSXIdentifier' || name === 'JSXBuiltin';

const snippetsFor = (path: string): readonly Completion[] =>
  /\/route\.[jt]s$/.test(path) ? [...handlerSnippets, ...statementSnippets] : statementSnippets;

const ofPackages = (names: Names | undefined): Completion[] =>
  Object.entries(names?.modules ?? {}).flatMap(([specifier, exported]) =>
    exported.map((each) =>
      imported(each, each.name === 'default' ? defaultName(specifier) : each.name, specifier),
    ),
  );

/** As documentation calls the default export of a package: `next/link` is `Link`, `next/dynamic` a function. */
function defaultName(specifier: string): string {
  const last = specifier.split('/').at(-1) ?? '';
  return /^(?:dynamic)$/.test(last) ? last : `${last.charAt(0).toUpperCase()}${last.slice(1)}`;
}

function ofApp({ path, files }: App): Completion[] {
  const all = files();
  return importable(all, path).flatMap(({ path: other, specifier }) => {
    const { named, default: byDefault } = exportsOf(all[other] ?? '');
    return [
      ...named.map((each) => imported(each, each.name, specifier)),
      ...(byDefault ? [imported({ name: 'default', kind: 'function' }, byDefault, specifier)] : []),
    ];
  });
}

function imported(exported: ExportedName, name: string, specifier: string): Completion {
  const { kind, info } = exported;
  const wanted = { name, specifier, isDefault: exported.name === 'default', isType: kind === 'type' };
  return {
    label: name,
    type: kind,
    detail: specifier,
    info: [exported.detail, info].filter(Boolean).join('\n') || undefined,
    apply(view: EditorView, completion: Completion, from: number, to: number) {
      const addition = addImport(view.state.doc.toString(), wanted);
      const shift = addition && addition.from <= from ? addition.insert.length : 0;
      view.dispatch({
        changes: [...(addition ? [addition] : []), { from, to, insert: name }],
        selection: { anchor: from + name.length + shift },
        annotations: pickedCompletion.of(completion),
        userEvent: 'input.complete',
      });
    },
  };
}

/** Modules after `from`, and the names of one between the braces of its import. */
export const importStatements =
  (app: App): CompletionSource =>
  async (context): Promise<CompletionResult | null> => {
    const { doc } = context.state;
    const line = doc.lineAt(context.pos);
    const before = line.text.slice(0, context.pos - line.from);
    const specifier = /(?:\bfrom|^\s*import)\s*(['"])([^'"]*)$/.exec(before)?.[2];
    const names = await loadNames();
    if (specifier !== undefined) {
      const options = [
        ...Object.keys(names?.modules ?? {}),
        ...importable(app.files(), app.path).map((each) => each.specifier),
      ];
      const from = context.pos - specifier.length;
      return { from, options: options.map((label) => ({ label, type: 'namespace' })), validFor: /^[^'"]*$/ };
    }
    const [, other] =
      /^\s*import\s+(?:type\s+)?(?:\w+\s*,\s*)?\{[^}]*\}\s*from\s*['"]([^'"]+)['"]/.exec(line.text) ?? [];
    const word = /\{[^}]*?([\w$]*)$/.exec(before)?.[1];
    if (other === undefined || word === undefined) return null;
    const exported = names?.modules[other] ?? exportsOfFile(app, other);
    const options = exported
      .filter(({ name }) => name !== 'default')
      .map(({ name, kind, detail, info }) => ({ label: name, type: kind, detail, info }));
    return { from: context.pos - word.length, options, validFor: /^[\w$]*$/ };
  };

function exportsOfFile({ path, files }: App, specifier: string): ExportedName[] {
  const all = files();
  const found = importable(all, path).find((each) => each.specifier === specifier);
  return found ? exportsOf(all[found.path] ?? '').named : [];
}
