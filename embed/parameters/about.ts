import { z } from 'zod';

/** What a parameter is besides its values. */
interface About {
  /** Other names for it, such as CodeSandbox, StackBlitz and TypeScript's playground give it. */
  aliases?: string[];
  /** The form of a text in words, where it is a pattern. */
  form?: string;
}

/** For `meta` of a parameter: what it does, and more about it. */
export const about = (description: string, more: About = {}) => ({ description, ...more });

/** A parameter that is on or off. */
export const flag = (initial: boolean) => z.boolean().default(initial);
