import { unstable_cache } from 'next/cache';

/** Another one each time; asking for it does not tie a page to a request. */
export const stamp = () => String(performance.now());

export const tag = 'Revalidation-Tag';

const make = async (name: string) => `${name} ${stamp()}`;

export const tagged = unstable_cache(make, ['revalidation'], { tags: [tag] });
export const untagged = unstable_cache(make, ['revalidation-other'], { tags: ['revalidation-other'] });
export const aged = unstable_cache(make, ['revalidation-aged'], { revalidate: 1 });
export const longTag = 'x'.repeat(257);
export const long = unstable_cache(make, ['revalidation-long'], { tags: [longTag] });

const alike = (tags: string[]) =>
  unstable_cache(async () => `alike ${stamp()}`, undefined, { tags, revalidate: false });
export const [firstAlike, secondAlike] = [alike(['revalidation-first']), alike(['revalidation-second'])];
