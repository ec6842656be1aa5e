import type { z } from 'zod';
import { commonParameters } from './common';
import { readableFields } from './fields';
import { embedKinds } from './kinds';

const ownFields = (schema: z.ZodObject) =>
  readableFields(schema).filter(({ name }) => !(name in commonParameters.shape));

/** @returns what `other-fields.json` has to hold: what all kinds but examples have in common, and of each what is its own */
export function otherFieldsWanted() {
  const { example: _, ...others } = embedKinds;
  const own = Object.entries(others).map(([kind, { parameters }]) => [kind, ownFields(parameters)] as const);
  return { common: readableFields(commonParameters), ...Object.fromEntries(own) };
}
