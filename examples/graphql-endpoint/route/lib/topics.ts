import 'server-only';

export type Topic = {
  id: string;
  name: string;
  related: string[];
};

// Stands in for a database; on globalThis because Next.js
// bundles pages and handlers apart.
const store = globalThis as typeof globalThis & {
  topics?: Topic[];
};
store.topics ??= [
  { id: '1', name: 'Routing', related: ['2'] },
  { id: '2', name: 'Caching', related: ['1'] },
];

export const listTopics = (): Topic[] =>
  store.topics ?? [];

export const findTopic = (id: string) =>
  listTopics().find((topic) => topic.id === id);

/** Undefined where there is a topic of this name. */
export function addTopic(
  name: string,
): Topic | undefined {
  if (listTopics().some((topic) => topic.name === name))
    return undefined;
  const id = crypto.randomUUID();
  const topic = { id, name, related: [] };
  store.topics = [...listTopics(), topic];
  return topic;
}
