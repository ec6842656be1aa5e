import type { ReactNode } from 'react';
import styles from './drawings.module.css';
import type { Layout } from './layout';
import { queue } from './queue';
import { trips } from './trips';
import { whereCodeRuns } from './where-code-runs';
import { whoCalls } from './who-calls';
import { wire } from './wire';

const pictures = { queue, trips, 'where-code-runs': whereCodeRuns, 'who-calls': whoCalls, wire };

/** What an article may name as `of`. */
export type DrawingName = keyof typeof pictures;
/** All drawings, by name. */
export const drawingNames = Object.keys(pictures) as DrawingName[];

interface SvgProps {
  layout: Layout;
  title: string;
  className: string | undefined;
}

function Svg({ layout: { width, height, shapes }, title, className }: SvgProps) {
  return (
    <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={title} className={className}>
      {shapes}
    </svg>
  );
}

interface Props {
  of: DrawingName;
  /** What the drawing shows, in words: for readers who don't see it, and for those who read. */
  children: ReactNode;
}

/**
 * A mental model as a drawing, with its words below.
 * @throws {Error} where there is no drawing of that name
 */
export function Drawing({ of, children }: Props) {
  const picture = pictures[of];
  if (!picture) throw new Error(`there is no drawing "${of}"; there are ${drawingNames.join(', ')}`);
  const title = `Drawing: ${picture.title}. The text below says the same.`;
  return (
    <figure className={styles.drawing} data-drawing={of}>
      <Svg layout={picture.narrow} title={title} className={styles.narrow} />
      <Svg layout={picture.wide} title={title} className={styles.wide} />
      <figcaption>{children}</figcaption>
    </figure>
  );
}
