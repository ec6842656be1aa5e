import { headers } from 'next/headers';
import { keepNote } from './actions';
import { KeepButton } from './keep-button';
import { notes } from './store';

export default async function Page() {
  await headers();
  return (
    <>
      <ul>
        {notes().map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <KeepButton keep={keepNote} />
    </>
  );
}
