import { claimById, loadCatalog, type TopicView } from '../../catalog';
import { Claim } from '../../components/claim/claim';
import { WhoSaysWhat } from '../../components/who-says-what/who-says-what';
import { named } from './unknown-name';

/** `<Claim id="…" />` in an article. */
export function ClaimById({ id }: { id: string }) {
  const catalog = loadCatalog();
  return <Claim claim={named('Claim', id, () => claimById(catalog, id))} />;
}

function topicById(id: string): TopicView {
  const { topics } = loadCatalog();
  const found = topics.find((topic) => topic.id === id);
  if (!found) throw new Error(`choose one of ${topics.map((topic) => `"${topic.id}"`).join(', ')}`);
  return found;
}

interface Selection {
  caption: string;
  /** Every claim of a topic on which at least one article takes a stance. */
  topic?: string;
  /** Or the claims with these ids, in this order. */
  claims?: string[];
}

/** `<WhoSaysWhat caption="…" topic="…" />` or `claims={['…', '…']}` in an article. */
export function WhoSaysWhatAbout({ caption, topic, claims = [] }: Selection) {
  const catalog = loadCatalog();
  const ofTopic = topic
    ? named('WhoSaysWhat', topic, () => topicById(topic)).claims.filter(({ stances }) => stances.length > 0)
    : [];
  const byId = claims.map((id) => named('WhoSaysWhat', id, () => claimById(catalog, id)));
  return <WhoSaysWhat caption={caption} claims={[...ofTopic, ...byId]} sources={catalog.sources} />;
}
