/** What the gallery shows of an example. */
export interface Card {
  slug: string;
  title: string;
  lesson: string;
  /** The names of its variants as readers see them. */
  variants: { name: string; label: string }[];
  /** The use cases it belongs to. */
  cases: { id: string; title: string }[];
}
