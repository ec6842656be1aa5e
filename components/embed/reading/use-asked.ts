import { useEffect, useState } from 'react';
import type { Field } from '../../../embed/parameters/fields';
import { type Asked, readParameters } from '../../../embed/parameters/read';

/** What every address may ask for, and by name what else a kind of embed understands. */
export interface AskedHere extends Asked {
  values: Record<string, unknown> & { title?: string; id?: string; deckkeys?: boolean; debug?: boolean };
  /** Nothing is known of the address before the page is hydrated. */
  isRead: boolean;
}

/** Says in words what of the values does not fit this page, such as an id that nothing has. */
export type Check = (values: Asked['values']) => string[];

const nothing: Check = () => [];

/** @returns what the address asks for, once the page is hydrated; what is not understood is told in the console, too */
export function useAsked(fields: readonly Field[], check: Check = nothing): AskedHere {
  const [asked, setAsked] = useState<AskedHere>({ values: {}, problems: [], isRead: false });
  useEffect(() => {
    const { values, problems } = readParameters(fields, location.search);
    const all = [...problems, ...check(values)];
    setAsked({ values, problems: all, isRead: true });
    for (const problem of all) console.warn(`Address of this embed: ${problem}`);
  }, [fields, check]);
  return asked;
}
