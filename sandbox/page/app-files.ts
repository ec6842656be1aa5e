import type { Files } from '../shared/protocol';

/** Files of one app, or of several variants of it by their names. */
export type FilesOrVariants = Files | Readonly<Record<string, Files>>;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isFiles = (value: unknown): value is Files =>
  isRecord(value) &&
  Object.entries(value).every(([path, text]) => path.startsWith('/') && typeof text === 'string');

/**
 * @param given the files of an app, or of each of its variants
 * @param variant the name of one; without, the first
 * @throws {TypeError} in words for whoever writes the page, where there are no such files
 */
export function filesOfVariant(given: unknown, variant: string | null): Files {
  if (isFiles(given) && Object.keys(given).length > 0) return given;
  if (!isRecord(given) || !Object.values(given).every(isFiles)) {
    throw new TypeError(
      'The files of an app are an object: the text of each file by its path, such as "/app/page.tsx"; or such objects by the name of a variant',
    );
  }
  const variants: Record<string, unknown> = given;
  const name = variant ?? Object.keys(variants)[0] ?? '';
  const files = Object.hasOwn(variants, name) ? variants[name] : undefined;
  if (isFiles(files)) return files;
  throw new TypeError(`There is no variant "${name}"; there are: ${Object.keys(variants).join(', ')}`);
}
