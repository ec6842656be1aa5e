import { expect, test } from 'vitest';
import { ActionQueue, type Task } from './action-queue';

/** Counts letters: a state is the text of all tasks that were applied. */
function queueOf() {
  const shown: (string | Promise<string>)[] = [];
  const started: string[] = [];
  const finish = new Map<string, () => void>();
  const task = (name: string, kind: Task<string>['kind'] = 'action'): Task<string> => ({
    kind,
    run: (state) => {
      started.push(name);
      return new Promise((resolve) => finish.set(name, () => resolve(state + name)));
    },
  });
  const queue = new ActionQueue<string>(
    '',
    (next) => shown.push(next),
    () => task('r', 'refresh'),
  );
  const done = async (name: string) => {
    finish.get(name)?.();
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { queue, shown, started, task, done };
}

test('runs one action after another', async () => {
  const { queue, started, task, done } = queueOf();
  queue.dispatch(task('a'));
  queue.dispatch(task('b'));
  expect(started).toEqual(['a']);
  await done('a');
  expect(started).toEqual(['a', 'b']);
});

test('starts a navigation at once, and drops the result of the action it overtakes', async () => {
  const { queue, started, shown, task, done } = queueOf();
  queue.dispatch(task('a'));
  queue.dispatch(task('b'));
  queue.dispatch(task('n', 'navigate'));
  expect(started).toEqual(['a', 'n']);
  await done('a');
  await done('n');
  expect(started).toEqual(['a', 'n', 'b']);
  await done('b');
  expect(await shown.at(-1)).toBe('nb');
});

test('asks the server again where the overtaken action had revalidated', async () => {
  const { queue, started, task, done } = queueOf();
  const action = task('a');
  queue.dispatch(action);
  queue.dispatch(task('n', 'navigate'));
  action.revalidated = true;
  await done('a');
  await done('n');
  expect(started).toEqual(['a', 'n', 'r']);
});
