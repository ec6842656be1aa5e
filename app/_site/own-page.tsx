import type { ReactNode } from 'react';
import type { SourcePlace } from '../../components/look/address';
import { Inline } from '../../components/look/inline';
import { ProposeChange } from '../../components/look/propose-change';

const plain = (text: string) => text.replaceAll('`', '');

/** How the search names a page: its kind, then its title. */
export function SearchTitle({ kind, title }: { kind: string; title: string }) {
  return <span hidden data-pagefind-meta={`title:${kind}: ${plain(title)}`} />;
}

interface Props {
  /** What kind of page it is, as the search says it. */
  kind: string;
  /** As the page says it above the title, where that is more than the kind. */
  eyebrow?: string;
  title: string;
  /** Where the record is in the files of this project. */
  place: SourcePlace;
  children: ReactNode;
}

/** A page made of one record of the data. */
export function OwnPage({ kind, eyebrow = kind, title, place, children }: Props) {
  return (
    <main className="example-page" id="nextra-skip-nav" data-pagefind-body="">
      <SearchTitle kind={kind} title={title} />
      <p className="eyebrow">{eyebrow}</p>
      <h1>
        <Inline text={title} />
      </h1>
      {children}
      <ProposeChange place={place} what={`this ${kind.toLowerCase()}`} />
    </main>
  );
}
