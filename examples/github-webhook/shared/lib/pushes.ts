import 'server-only';
import { connection } from 'next/server';

export type Push = { delivery: string; branch: string };

const store = globalThis as typeof globalThis & {
  pushes?: Push[];
};
store.pushes ??= [];

export async function listPushes(): Promise<Push[]> {
  await connection();
  return store.pushes ?? [];
}

/** A delivery that is sent again keeps its id, and counts once. */
export function recordPush(push: Push) {
  const pushes = store.pushes ?? [];
  if (
    pushes.some(
      ({ delivery }) => delivery === push.delivery,
    )
  )
    return;
  store.pushes = [...pushes, push];
}

/** The branch that an event of the kind "push" is about. */
export function readBranch(body: string) {
  try {
    const { ref } = JSON.parse(body);
    return typeof ref === 'string'
      ? ref.replace('refs/heads/', '')
      : undefined;
  } catch {
    return undefined;
  }
}
