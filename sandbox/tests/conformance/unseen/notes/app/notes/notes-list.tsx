'use client';

import { type FormEvent, useEffect, useState } from 'react';
import type { Note } from '@/lib/notes';

async function fetchNotes(): Promise<Note[]> {
  const response = await fetch('/api/notes');
  return response.json();
}

export function NotesList() {
  const [notes, setNotes] = useState<Note[]>([]);
  const [error, setError] = useState<string>();

  useEffect(() => {
    fetchNotes().then(setNotes);
  }, []);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const text = new FormData(form).get('text');
    const response = await fetch('/api/notes', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ text }),
    });
    if (!response.ok) {
      const body = await response.json();
      setError(body.error);
      return;
    }
    setError(undefined);
    form.reset();
    setNotes(await fetchNotes());
  }

  async function remove(id: string) {
    await fetch(`/api/notes/${id}`, { method: 'DELETE' });
    setNotes((current) => current.filter((note) => note.id !== id));
  }

  return (
    <>
      <ul>
        {notes.map((note) => (
          <li key={note.id}>
            {note.text}
            <button type="button" onClick={() => remove(note.id)} aria-label={`Delete ${note.text}`}>
              ×
            </button>
          </li>
        ))}
      </ul>
      <form onSubmit={submit}>
        <input name="text" placeholder="New note" />
        <button type="submit">Add note</button>
      </form>
      {error && <p data-testid="error">{error}</p>}
    </>
  );
}
