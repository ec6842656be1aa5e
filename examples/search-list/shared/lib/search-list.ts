import 'server-only';
import { connection } from 'next/server';

const plants = [
  'Basil',
  'Lemon balm',
  'Lemon thyme',
  'Peppermint',
  'Rosemary',
  'Sage',
  'Spearmint',
];

/** As slow as a query to a database. */
export async function findPlants(words: unknown) {
  await connection(); // read at request time
  await new Promise((done) => setTimeout(done, 200));
  // A stranger may send anything, such as ?q=a&q=b.
  if (typeof words !== 'string') return plants;
  const wanted = words.trim().toLowerCase();
  return plants.filter((name) =>
    name.toLowerCase().includes(wanted),
  );
}
