const shared = globalThis as typeof globalThis & { cfOpen?: boolean; cfListed?: number };

/** Set once the app is asked by someone. */
export const open = () => {
  shared.cfOpen = true;
};
export const when = () => (shared.cfOpen ? 'at a request' : 'ahead');

/** How often generateStaticParams was called. */
export const countListed = () => {
  shared.cfListed = listed() + 1;
};
export const listed = () => shared.cfListed ?? 0;
