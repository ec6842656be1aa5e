import 'server-only';
import { connection } from 'next/server';

export type Upload = {
  key: string;
  name: string;
  size: number;
};

// Stands in for storage and the table that lists it.
const store = globalThis as typeof globalThis & {
  uploads?: Upload[];
};
store.uploads ??= [];

export async function listUploads(): Promise<Upload[]> {
  await connection();
  return store.uploads ?? [];
}

export async function addUpload(upload: Upload) {
  const others = (store.uploads ?? []).filter(
    ({ key }) => key !== upload.key,
  );
  store.uploads = [...others, upload];
}
