import { revalidatePath } from 'next/cache';
import { connection } from 'next/server';
import { Suspense } from 'react';

const holder = globalThis as typeof globalThis & { placesOfActions?: string[] };
const said = () => {
  holder.placesOfActions ??= [];
  return holder.placesOfActions;
};

async function Said() {
  await connection();
  return (
    <p data-testid="said">
      {said()
        .map((each, index) => `${index + 1} ${each}`)
        .join(' ')}
    </p>
  );
}

export default function Page() {
  const prefix = 'inline';
  return (
    <form
      action={async (form: FormData) => {
        'use server';
        said().push(`${prefix}:${form.get('text')}`);
        revalidatePath('/action-places/form');
      }}
    >
      <input name="text" defaultValue="word" />
      <button type="submit">Send</button>
      <button
        type="submit"
        formAction={async () => {
          'use server';
          said().push('button');
          revalidatePath('/action-places/form');
        }}
      >
        Send otherwise
      </button>
      <Suspense>
        <Said />
      </Suspense>
    </form>
  );
}
