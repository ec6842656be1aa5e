import { revalidatePath, revalidateTag, unstable_cache, updateTag } from 'next/cache';
import { cookies, draftMode, headers } from 'next/headers';
import { connection } from 'next/server';
import { Suspense } from 'react';

const attempts: Record<string, () => unknown> = {
  revalidatePath: () => revalidatePath('/revalidation/plain'),
  revalidateTag: () => revalidateTag('some-tag', 'max'),
  updateTag: () => updateTag('some-tag'),
  cookies: () => cookies(),
  headers: () => headers(),
  connection: () => connection(),
  enable: async () => (await draftMode()).enable(),
  isEnabled: async () => (await draftMode()).isEnabled,
};

async function messageOf(name: string, attempt: () => unknown) {
  const cached = unstable_cache(async () => `gave ${await attempt()}`, [name]);
  try {
    return await cached();
  } catch (error) {
    return (error as Error).message;
  }
}

async function Attempts() {
  await connection();
  return Object.entries(attempts).map(async ([name, attempt]) => (
    <p key={name} data-testid={name}>
      {await messageOf(name, attempt)}
    </p>
  ));
}

export default function Page() {
  return (
    <Suspense fallback={<p>Waiting</p>}>
      <Attempts />
    </Suspense>
  );
}
