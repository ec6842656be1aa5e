/** The kinds of attributes that article components take. */
import { z } from 'zod';

export const text = z.string();
export const texts = z.array(z.string());
export const numbers = z.array(z.number());
/** What is between its tags, as Markdown; the component itself gets it as React shows it. */
export const children = z.custom<string>(() => true);

/** Attributes by name, and no others. */
export const props = z.strictObject;
/** It takes nothing, and holds nothing. */
export const nothing = z.strictObject({});
