import type { ClaimView, Lookup } from '../../data';

interface Selection {
  /** Every claim of a topic on which at least one article takes a stance. */
  topic?: string | undefined;
  /** Or the claims with these ids, in this order. */
  claims?: readonly string[] | undefined;
}

/** The claims that a tag asks for. */
export function claimsOf({ topic, claims = [] }: Selection, lookup: Lookup): ClaimView[] {
  const ofTopic = topic ? lookup.topic(topic).claims.filter(({ stances }) => stances.length > 0) : [];
  return [...ofTopic, ...claims.map((id) => lookup.claim(id))];
}
