import { argumentPrefix, type FormField } from '../form-fields';

/** A field as its author knows it: React puts `_1_` before the fields of a FormData that is an argument. */
export interface OwnField {
  name: string;
  value: string;
  file?: string;
}

/** Tells the fields of a form from those that React adds to name the Server Function and its arguments. */
export function splitFields(fields: readonly FormField[]): { own: OwnField[]; added: FormField[] } {
  const own: OwnField[] = [];
  const added: FormField[] = [];
  for (const field of fields) {
    const name = ownName(field);
    if (name === undefined) added.push(field);
    else own.push({ name, value: field.value, file: field.file });
  }
  return { own, added };
}

function ownName({ name, meaning }: FormField): string | undefined {
  if (meaning === undefined) return name;
  const bare = name.replace(argumentPrefix, '');
  return bare === name || bare.startsWith('$ACTION_') ? undefined : bare;
}
