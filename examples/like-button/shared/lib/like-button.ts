import 'server-only';
import { connection } from 'next/server';

export const photos = [
  'dune',
  'forest',
  'glacier',
  'harbour',
];

// Stands in for a database.
const store = globalThis as typeof globalThis & {
  likes?: { liked: Set<string>; running: number };
};
store.likes ??= { liked: new Set(), running: 0 };
const likes = store.likes;

export async function isLiked(photo: string) {
  await connection(); // read at request time
  return likes.liked.has(photo);
}

/** Slow, so that there is time to watch and to click. */
export async function setLiked(
  photo: string,
  liked: boolean,
) {
  if (!photos.includes(photo)) return false;
  likes.running += 1;
  console.log(`${photo}: ${likes.running} at once`);
  await new Promise((done) => setTimeout(done, 700));
  if (liked) likes.liked.add(photo);
  else likes.liked.delete(photo);
  likes.running -= 1;
  return true;
}
