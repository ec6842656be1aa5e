/** Builds every example on real Next.js before any test starts: two workers must never build in one folder. */
import { examplesWithSpec, variantNames } from './examples';
import { buildExample } from './real-next';

export default async function buildExamples() {
  for (const slug of examplesWithSpec()) {
    for (const variant of variantNames(slug)) {
      for (const cacheComponents of [true, false]) await buildExample(slug, variant, cacheComponents);
    }
  }
}
