import { refresh, revalidatePath, revalidateTag, updateTag } from 'next/cache';
import { connection } from 'next/server';
import { Suspense } from 'react';

const attempts: Record<string, () => void> = {
  revalidatePath: () => revalidatePath('/revalidation/plain'),
  revalidateTag: () => revalidateTag('some-tag', 'max'),
  updateTag: () => updateTag('some-tag'),
  refresh: () => refresh(),
};

function messageOf(attempt: () => void) {
  try {
    attempt();
    return 'done';
  } catch (error) {
    return (error as Error).message;
  }
}

async function Attempts() {
  await connection();
  return Object.entries(attempts).map(([name, attempt]) => (
    <p key={name} data-testid={name}>
      {messageOf(attempt)}
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
