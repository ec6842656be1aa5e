import type { Lab, Steps } from '../../experiment';

interface Task {
  id: number;
  title: string;
}

const withJson = (method: string, path: string, body: unknown) => ({
  method,
  path,
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify(body),
});

async function listOf({ send }: Lab): Promise<Task[]> {
  return JSON.parse(
    (await send('The list, from the first file', { path: '/arrays-in-handlers/tasks' })).body,
  );
}

const steps: Steps = async (lab) => {
  const { observe, send } = lab;
  const task = '/arrays-in-handlers/tasks';
  const created = await send(
    'A new task, to the first file',
    withJson('POST', task, { title: 'Call the plumber' }),
  );
  observe('Creating a task', created.status);
  const { id } = JSON.parse(created.body) as Task;
  observe('Id of the new task', id);
  const read = await send('The new task, from the second file', { path: `${task}/${id}` });
  observe('Reading the new task by its id', read.status);
  const change = withJson('PUT', `${task}/1`, { title: 'Buy envelopes' });
  observe('Changing task 1 by its id', (await send('A change, to the second file', change)).status);
  const first = (await listOf(lab)).find((each) => each.id === 1);
  observe('Task 1 in the list afterwards', first?.title ?? null);
  const gone = await send('A deletion, to the second file', { method: 'DELETE', path: `${task}/2` });
  observe('Deleting task 2 by its id', gone.status);
  observe(
    'Ids in the list afterwards',
    (await listOf(lab)).map((each) => each.id),
  );
  const renamed = await send(
    'A change of the id, to the second file',
    withJson('PUT', `${task}/1`, { id: 99 }),
  );
  observe('Id of task 1 after a PUT whose body names another id', (JSON.parse(renamed.body) as Task).id);
};

export default steps;
