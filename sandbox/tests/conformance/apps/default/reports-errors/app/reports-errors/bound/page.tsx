import { connection } from 'next/server';
import { Suspense } from 'react';
import { rename } from './actions';

class User {
  name = 'Ada';
}

async function Form() {
  await connection();
  return (
    <form action={rename.bind(null, new User())}>
      <button type="submit">Rename</button>
    </form>
  );
}

export default function Page() {
  return (
    <Suspense>
      <Form />
    </Suspense>
  );
}
