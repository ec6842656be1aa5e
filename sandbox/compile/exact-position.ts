import type { BuildError } from '../shared/problem';
import type { Files, Problem } from '../shared/protocol';

/** `packages/syntax.ts`: where the first mistake of a module is, or undefined where it sees none. */
interface SyntaxParser {
  findMistake(file: string, source: string): Pick<Problem, 'line' | 'column' | 'message'> | undefined;
}

/** So long a reader waits for the parser to be loaded, in milliseconds: what the compiler says is there already. */
const timeout = 1_000;

/**
 * The parsers of the compiler are small, and often notice a mistake in the syntax far behind it. Then one that keeps positions
 * is loaded and asked. Where it cannot be had, as without a network, the compiler's own words hold.
 *
 * @param load imports `packages/syntax.ts`; once it has been loaded, that takes no time
 */
export async function withExactPosition(
  { problem, isSyntax }: BuildError,
  files: Files,
  load: () => Promise<SyntaxParser>,
): Promise<Problem> {
  const { file } = problem;
  const source = file !== undefined && Object.hasOwn(files, file) ? files[file] : undefined;
  if (!isSyntax || file === undefined || source === undefined) return problem;
  const tooLate = new Promise<undefined>((resolve) => setTimeout(resolve, timeout));
  const parser = await Promise.race([load(), tooLate]).catch(() => undefined);
  return { ...problem, ...parser?.findMistake(file, source) };
}
