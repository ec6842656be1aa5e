import type { DescribedField } from '../../embed/parameters/fields';
import { type Chosen, chosenIn, queryOf, readable } from './chosen';
import type { BuilderProps, Embed, Offer } from './embeds';
import { placeNamed } from './places';

/** What has been chosen so far. */
export interface EmbedDraft {
  /** Of the embed. */
  name: string;
  /** Of the place that it is put into. */
  place: string;
  chosen: Chosen;
}

/** Of the builder's own address; an embed has no parameters of these names. */
export const own = { embed: 'embed', place: 'on' } as const;

export const embedNamed = ({ embeds }: BuilderProps, name: string | null): Embed | undefined =>
  embeds.find((each) => each.name === name);

export const fieldsFor = ({ fieldsOf }: BuilderProps, { kind }: Embed): readonly DescribedField[] =>
  fieldsOf[kind] ?? [];

/** Without values that this embed does not have, such as a form of another example. */
export function possible(fields: readonly DescribedField[], { offers }: Embed, chosen: Chosen): Chosen {
  const isPossible = ([name, text]: [string, string]) =>
    fields.some((field) => field.name === name) && text.split(',').every(isAmong(offers[name]));
  return Object.fromEntries(Object.entries(chosen).filter(isPossible));
}

const isAmong = (offers: readonly Offer[] | undefined) => (text: string) =>
  offers === undefined || offers.some(({ value }) => value === text);

/** Reads the address of the builder. Whatever it asks for, there is something to show. */
export function draftIn(props: BuilderProps, query: string): EmbedDraft | undefined {
  const asked = new URLSearchParams(query);
  const embed = embedNamed(props, asked.get(own.embed)) ?? props.embeds[0];
  if (!embed) return;
  const fields = fieldsFor(props, embed);
  return {
    name: embed.name,
    place: placeNamed(asked.get(own.place)).name,
    chosen: possible(fields, embed, chosenIn(fields, query)),
  };
}

/** The query of the builder for a draft: whoever opens it goes on there. */
export function builderQuery(fields: readonly DescribedField[], draft: EmbedDraft): string {
  const mine = readable(new URLSearchParams({ [own.embed]: draft.name, [own.place]: draft.place }));
  return mine + queryOf(fields, draft.chosen).replace('?', '&');
}

/** The same choices for another embed, as far as it has them. */
export function movedTo(props: BuilderProps, draft: EmbedDraft, name: string): EmbedDraft {
  const embed = embedNamed(props, name);
  if (!embed) return draft;
  return { ...draft, name, chosen: possible(fieldsFor(props, embed), embed, draft.chosen) };
}
