import 'server-only';
import { connection } from 'next/server';

export type Doc = {
  id: string;
  title: string;
  mine: boolean;
};

const store = globalThis as typeof globalThis & {
  documents?: Doc[];
};
store.documents ??= [
  { id: 'notes', title: 'Notes', mine: true },
  { id: 'budget', title: 'Budget', mine: false },
  { id: 'archive', title: 'Archive', mine: true },
];
const documents = store.documents;

export async function listDocuments() {
  await connection(); // read at request time, as a query would be
  return documents.map(({ id, title }) => ({
    id,
    title,
  }));
}

export async function findDocument(id: unknown) {
  return documents.find(
    (document) => document.id === id,
  );
}

export async function rename(
  document: Doc,
  title: string,
) {
  // Nobody who calls this can expect it.
  if (document.id === 'archive')
    throw new Error('disk /srv/archive-2 is read-only');
  document.title = title;
}
