import type { DescribedField } from '../../embed/parameters/fields';

/** A value to choose from, where an embed has only some. */
export interface Offer {
  value: string;
  label: string;
}

/** A page of `/embed/`. */
export interface Embed {
  /** Its path below `/embed/`. */
  name: string;
  title: string;
  /** Names what its address understands. */
  kind: string;
  /** The values of parameters of which this embed knows some only, by the name of the parameter. */
  offers: Readonly<Record<string, readonly Offer[]>>;
}

export interface BuilderProps {
  embeds: readonly Embed[];
  /** What the addresses of each kind understand. */
  fieldsOf: Readonly<Record<string, readonly DescribedField[]>>;
}
