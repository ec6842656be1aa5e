import * as estree from 'prettier/plugins/estree';
import * as postcss from 'prettier/plugins/postcss';
import * as typescript from 'prettier/plugins/typescript';
import { format } from 'prettier/standalone';

/** @throws {Error} where the code has a mistake in its syntax */
export function formatCode(path: string, code: string): Promise<string> {
  const parser = path.endsWith('.css') ? 'css' : 'typescript';
  // The quotes that the file has most of: formatting is not to change what the author chose.
  const singleQuote = count(code, "'") >= count(code, '"');
  return format(code, { parser, plugins: [estree, typescript, postcss], singleQuote });
}

const count = (text: string, character: string): number => text.split(character).length;

/** Whether there is something that formats such a file. */
export const isFormatted = (path: string): boolean => /\.(?:[cm]?[jt]sx?|css)$/.test(path);
