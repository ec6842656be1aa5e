import { Suspense } from 'react';
import { listNotes } from '../lib/notes';
import { addNote } from './actions';

export default function Page() {
  return (
    <main>
      <h1>Notes</h1>
      <form action={addNote}>
        <label>
          Note <input name="text" required />
        </label>
        <button type="submit">Add</button>
      </form>
      <Suspense fallback={<p>Loading notes…</p>}>
        <Notes />
      </Suspense>
      <p>
        The same notes as JSON: <a href="/api/notes">/api/notes</a>
      </p>
    </main>
  );
}

async function Notes() {
  const notes = await listNotes();
  return (
    <ul>
      {notes.map((note) => (
        <li key={note.id}>{note.text}</li>
      ))}
    </ul>
  );
}
