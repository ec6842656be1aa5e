import { type SourcePlace, sourceAddress } from './address';

interface Props {
  place: SourcePlace;
  /** What is changed, as in "Propose a change to this claim". */
  what: string;
}

/** Leads to the line that a page is made from; nothing while package.json names no repository. */
export function ProposeChange({ place, what }: Props) {
  const href = sourceAddress(place);
  if (!href) return null;
  return (
    <p>
      <a href={href}>Propose a change to {what}</a>
    </p>
  );
}
