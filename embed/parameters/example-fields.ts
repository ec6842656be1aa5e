import fields from './example-fields.json';
import type { Field } from './fields';

/** `exampleParameters` as a page reads it, without the library that it is written with; a test holds the two together. */
export const exampleFields = fields as readonly Field[];
