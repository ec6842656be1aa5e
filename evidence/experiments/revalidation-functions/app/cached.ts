import { unstable_cache } from 'next/cache';

/** Another one each time it is computed. A number would tell how often, which 15 does not always do alike. */
const compute = async () => `value-${crypto.randomUUID()}`;

export const cached = unstable_cache(compute, ['revalidation-functions'], {
  tags: ['revalidation-functions'],
});
