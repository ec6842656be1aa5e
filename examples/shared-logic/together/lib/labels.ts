import 'server-only';
import { connection } from 'next/server';
import { database } from './database';

export type Label = { id: number; name: string };

export type Created =
  | { label: Label }
  | { refused: 'invalid' | 'taken'; message: string };

export async function listLabels(): Promise<Label[]> {
  await connection(); // read at request time
  const db = await database();
  const { rows } = await db.query<Label>(
    'select id, name from labels order by name',
  );
  return rows;
}

/** Takes what a stranger sent; every rule is here. */
export async function createLabel(
  input: unknown,
): Promise<Created> {
  const name =
    typeof input === 'string' ? input.trim() : '';
  if (!/^[a-z0-9-]{1,30}$/.test(name))
    return {
      refused: 'invalid',
      message:
        'Use 1 to 30 small letters, digits or hyphens.',
    };

  const db = await database();
  const { rows } = await db.query<Label>(
    `insert into labels (name) values ($1)
     on conflict (name) do nothing
     returning id, name`,
    [name],
  );
  const label = rows[0];
  if (!label)
    return {
      refused: 'taken',
      message: `There is a label "${name}" already.`,
    };
  return { label };
}
