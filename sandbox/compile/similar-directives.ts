/**
 * The directive that a misspelt one was meant to be; undefined where it is written well or is about something else.
 * Source: the compiler of next@16.4.6 (`@next/swc`, server_actions).
 */
export function meantBy(text: string): string | undefined {
  if (text === 'use server') return undefined;
  if (isSimilar(text, 'use server')) return 'use server';
  if (text.startsWith('use cache')) return kindMeant(text.slice('use cache'.length));
  return isSimilar(text, 'use cache') ? 'use cache' : undefined;
}

/** @param rest what is behind `use cache` */
function kindMeant(rest: string): string | undefined {
  if (rest === '' || /^: ./.test(rest)) return undefined;
  const colon = rest.indexOf(':');
  return `use cache: ${rest.slice(colon + 1).trim() || '<cache-kind>'}`;
}

/** One letter too many or too few, or one or two others. */
function isSimilar(one: string, other: string): boolean {
  const [long, short] = one.length < other.length ? [other, one] : [one, other];
  if (long.length === short.length) {
    const others = [...long].filter((letter, index) => letter !== short[index]).length;
    return others === 1 || others === 2;
  }
  if (long.length - short.length > 1) return false;
  const first = [...short].findIndex((letter, index) => letter !== long[index]);
  return first < 0 || long.slice(first + 1) === short.slice(first);
}
