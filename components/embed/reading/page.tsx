import type { ReactNode } from 'react';
import type { Field } from '../../../embed/parameters/fields';
import { PageHead } from '../../ui/page-head';
import { Surface } from '../../ui/surface';
import { EarlySettings } from '../early-settings';

interface Props {
  title: string;
  description: string;
  /** The page of the documentation that shows the same, as a path of this site. */
  original: string;
  /** Its path below `/embed/`, where other sites can ask for it by oEmbed. */
  oembed?: string;
  /** What an address may ask for. */
  fields: readonly Field[];
  children: ReactNode;
}

/** The page of an embed to read. */
export function ReadingPage({ fields, children, ...head }: Props) {
  return (
    <Surface kind="reading">
      <PageHead {...head} opensNewTabs />
      <EarlySettings fields={fields} />
      {children}
    </Surface>
  );
}
