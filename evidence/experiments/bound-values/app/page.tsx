import { note } from './actions';

export default function Page() {
  const captured = 'price-by-closure';
  async function noteCaptured() {
    'use server';
    await note(captured);
  }
  return (
    <>
      <form action={note.bind(null, 'price-by-bind')}>
        <button type="submit">Bound</button>
      </form>
      <form action={noteCaptured}>
        <button type="submit">Captured</button>
      </form>
    </>
  );
}
