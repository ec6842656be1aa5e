import { unstable_cache } from 'next/cache';
import { lang } from 'next/root-params';
import { Ask } from './ask';

const cached = unstable_cache(async () => {
  try {
    return String(await lang());
  } catch (error) {
    return String(error);
  }
}, ['refused-root-param']);

export default async function Page() {
  return (
    <main>
      <p data-testid="cached">{await cached()}</p>
      <Ask />
    </main>
  );
}
