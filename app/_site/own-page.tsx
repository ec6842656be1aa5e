import type { ReactNode } from 'react';
import type { SourcePlace } from '../../components/ui/address';
import { Inline } from '../../components/ui/inline';
import { ProposeChange } from '../../components/ui/propose-change';

const plain = (text: string) => text.replaceAll('`', '');

/** What the search shows of a page and looks for first; `components/search/ranking.ts` says how much each counts. */
export function SearchMeta(values: Readonly<Record<string, string>>) {
  return Object.entries(values).map(([name, value]) => (
    <span key={name} hidden data-pagefind-meta={`${name}:${plain(value)}`} />
  ));
}

interface Props {
  /** What kind of page it is, as the search says it. */
  kind: string;
  /** As the page says it above the title, where that is more than the kind. */
  eyebrow?: string;
  title: string;
  /** Where the record is in the files of this project. */
  place: SourcePlace;
  /** Whether the search finds it before the records: it answers by itself, as a guide does. */
  isGuide?: boolean;
  children: ReactNode;
}

/** A page made of one record of the data. The search finds it after the guide that explains it. */
export function OwnPage({ kind, eyebrow = kind, title, place, isGuide = false, children }: Props) {
  const weight = isGuide ? undefined : 0.1;
  return (
    <main
      className="example-page"
      data-kind={kind}
      id="nextra-skip-nav"
      data-pagefind-body=""
      data-pagefind-weight={weight}
    >
      {isGuide ? <SearchMeta title={`${kind}: ${title}`} /> : <SearchMeta title={kind} name={title} />}
      <p className="eyebrow">{eyebrow}</p>
      <h1 data-pagefind-weight={weight}>
        <Inline text={title} />
      </h1>
      {children}
      <ProposeChange place={place} what={`this ${kind.toLowerCase()}`} />
    </main>
  );
}
