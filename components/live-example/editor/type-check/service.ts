import ts from '@ts-morph/common/dist/typescript.js';
import type { Files } from 'next-sandbox';
import type { EditorProblem } from '../problems';

/** What `create-next-app` writes into `tsconfig.json`, as far as it is about types. */
const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2017,
  lib: ['lib.dom.d.ts', 'lib.dom.iterable.d.ts', 'lib.esnext.d.ts'],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  jsx: ts.JsxEmit.ReactJSX,
  allowJs: true,
  strict: true,
  skipLibCheck: true,
  noEmit: true,
  esModuleInterop: true,
  resolveJsonModule: true,
  isolatedModules: true,
  types: ['node', 'react', 'react-dom'],
  baseUrl: '/',
  paths: { '@/*': ['./*'] },
};

/** As Next.js writes it beside the app. */
const nextEnv = '/next-env.d.ts';
const nextEnvText = '/// <reference types="next" />\n/// <reference types="next/image-types/global" />\n';

const isSource = (path: string) => /\.(?:[cm]?[jt]s|[jt]sx)$/.test(path);
/** `next build` checks no JavaScript. */
const isChecked = (path: string) => /\.(?:[cm]?ts|tsx)$/.test(path);

/** More would not be read, and a stranger's code may have thousands. */
const most = 200;

/** Checks an app against the types that `add` has been given. */
export function createTypeService() {
  const types = new Map<string, string>([[nextEnv, nextEnvText]]);
  let files: Files = {};
  let paths = options.paths;
  const versions = new Map<string, { text: string; version: number }>();
  const textOf = (path: string) => (Object.hasOwn(files, path) ? files[path] : types.get(path));
  const folders = new Set<string>(['/']);

  function versionOf(path: string): string {
    const text = textOf(path) ?? '';
    const known = versions.get(path);
    if (known?.text === text) return String(known.version);
    const version = (known?.version ?? 0) + 1;
    versions.set(path, { text, version });
    return String(version);
  }

  const service = ts.createLanguageService({
    getCompilationSettings: () => ({ ...options, paths }),
    getScriptFileNames: () => [nextEnv, ...Object.keys(files).filter(isSource)],
    getScriptVersion: versionOf,
    getScriptSnapshot(path) {
      const text = textOf(path);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => '/',
    getDefaultLibFileName: (settings) => `/${ts.getDefaultLibFileName(settings)}`,
    fileExists: (path) => textOf(path) !== undefined,
    readFile: textOf,
    directoryExists(path) {
      const folder = path.replace(/(?<=.)\/$/, '');
      return folders.has(folder) || Object.keys(files).some((file) => file.startsWith(`${folder}/`));
    },
    getDirectories: () => [],
  });

  return {
    add(pack: Record<string, string>): void {
      for (const [path, text] of Object.entries(pack)) {
        types.set(path, text);
        for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1))
          folders.add(path.slice(0, at));
      }
    },
    check(next: Files): EditorProblem[] {
      files = next;
      paths = pathsOf(next) ?? options.paths;
      const found = Object.keys(next)
        .filter(isChecked)
        .flatMap((path) => [
          ...service.getSyntacticDiagnostics(path),
          ...service.getSemanticDiagnostics(path),
        ]);
      return found.slice(0, most).flatMap(problemOf);
    },
    hover(file: string, code: string, offset: number): string | undefined {
      files = { ...files, [file]: code };
      const info = service.getQuickInfoAtPosition(file, offset);
      return info && ts.displayPartsToString(info.displayParts);
    },
  };
}

/** The aliases of the app's own `tsconfig.json`. */
function pathsOf(files: Files): ts.CompilerOptions['paths'] {
  const text = files['/tsconfig.json'];
  if (text === undefined) return undefined;
  const paths: unknown = ts.parseConfigFileTextToJson('/tsconfig.json', text).config?.compilerOptions?.paths;
  return typeof paths === 'object' && paths !== null ? (paths as ts.CompilerOptions['paths']) : undefined;
}

function problemOf({ file, start, length, messageText, category, code }: ts.Diagnostic): EditorProblem[] {
  if (!file || start === undefined) return [];
  const { line, character } = file.getLineAndCharacterOfPosition(start);
  return [
    {
      file: file.fileName,
      line: line + 1,
      column: character + 1,
      length,
      message: `${ts.flattenDiagnosticMessageText(messageText, '\n')} (TS${code})`,
      severity: category === ts.DiagnosticCategory.Error ? 'error' : 'warning',
    },
  ];
}
