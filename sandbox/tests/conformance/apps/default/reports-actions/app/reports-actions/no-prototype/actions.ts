'use server';

/** As parsers of JSON and of queries return it, which guard against keys such as `__proto__`. */
const parsed = (): { name: string } => Object.assign(Object.create(null), { name: 'Ada' });

export async function account(how: 'as-it-is' | 'spread') {
  return how === 'spread' ? { ...parsed() } : parsed();
}
