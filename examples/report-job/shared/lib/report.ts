import 'server-only';
import { connection } from 'next/server';
import { database } from './database';

export type Job = {
  id: string;
  state: 'waiting' | 'building' | 'ready';
  done: number;
  regions: number;
};

/** The table is the queue. */
export async function addJob(): Promise<string> {
  const id = crypto.randomUUID();
  const db = await database();
  await db.query(
    'insert into reports (id) values ($1)',
    [id],
  );
  return id;
}

export async function findJob(id: string) {
  await connection(); // read at request time
  const db = await database();
  const { rows } = await db.query<Job>(
    `select id, state, done, regions
     from reports where id = $1`,
    [id],
  );
  return rows.at(0);
}

/** Takes the job that waits longest, for this worker alone. */
async function claimJob() {
  const db = await database();
  // Of two workers at once, the second passes over the row
  // that the first has locked, and takes the next.
  const { rows } = await db.query<Job>(
    `update reports set state = 'building'
     where id = (
       select id from reports where state = 'waiting'
       order by added limit 1
       for update skip locked
     )
     returning id, state, done, regions`,
  );
  return rows.at(0);
}

/** One turn of a worker: eight regions, one by one. */
export async function buildNextReport() {
  const job = await claimJob();
  if (!job) return;
  console.log(`report ${job.id}: begun`);
  const db = await database();
  for (let done = 1; done <= job.regions; done++) {
    await new Promise((next) => setTimeout(next, 800));
    await db.query(
      'update reports set done = $2 where id = $1',
      [job.id, done],
    );
  }
  await db.query(
    `update reports set state = 'ready' where id = $1`,
    [job.id],
  );
  console.log(`report ${job.id}: ready`);
}

export async function addNote(text: string) {
  const db = await database();
  await db.query('insert into notes values ($1)', [
    text,
  ]);
  console.log(`note ${text}: saved`);
}
