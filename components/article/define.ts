/**
 * What an article component is, besides what it looks like. The catalog reads definitions to check pages and to write them
 * as Markdown, so that neither this file nor a definition may need React.
 */
import type { z } from 'zod';
import type { Lookup, RecordKind } from '../data';

export interface Definition<Props extends z.ZodObject = z.ZodObject> {
  /** The attributes that it takes; `children`, where it holds something. */
  props: Props;
  /** By attribute: the kind of record whose id, or list of ids, it holds. */
  references?: { readonly [Name in keyof z.output<Props>]?: RecordKind };
  /** Whether a section may rest on what it shows. */
  isSource?: true;
  /**
   * What it shows, as Markdown in its place; links to this site begin with a slash.
   *
   * @param props with `children` as Markdown
   * @throws {Error} with what to write instead, where the catalog does not have what it asks for
   */
  toMarkdown(props: z.output<Props>, lookup: Lookup): string;
}

/** Gives `toMarkdown` the types of the props. */
export const define = <Props extends z.ZodObject>(definition: Definition<Props>) => definition;
