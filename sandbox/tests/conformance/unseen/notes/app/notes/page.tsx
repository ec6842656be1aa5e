import { NotesList } from './notes-list';

export default function Page() {
  return (
    <main>
      <h1>Notes</h1>
      <NotesList />
    </main>
  );
}
