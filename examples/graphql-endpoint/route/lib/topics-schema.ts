import 'server-only';
import { buildSchema, GraphQLError } from 'graphql';
import {
  addTopic,
  findTopic,
  listTopics,
  type Topic,
} from './topics';

export const schema = buildSchema(`
  type Topic {
    id: ID!
    name: String!
    related: [Topic!]!
  }
  type Query {
    topics: [Topic!]!
    topic(id: ID!): Topic
  }
  type Mutation {
    addTopic(name: String!): Topic
  }
`);

export const root = {
  topics: () => listTopics().map(resolve),
  topic: ({ id }: { id: string }) =>
    resolve(findTopic(id)),
  addTopic({ name }: { name: string }) {
    if (!/^[\w -]{1,40}$/.test(name))
      throw new GraphQLError('Use 1 to 40 letters.');
    const topic = addTopic(name);
    if (!topic)
      throw new GraphQLError('There is such a topic.');
    return resolve(topic);
  },
};

// A circle: a query could ask for related of related…
function resolve<T extends Topic | undefined>(
  topic: T,
) {
  return (
    topic && {
      ...topic,
      related: (): unknown[] =>
        topic.related.map((id) =>
          resolve(findTopic(id)),
        ),
    }
  );
}
