import { advisorFields } from '../../../embed/parameters/other-fields';
import { Advisor, type RowWithFacts } from '../../advisor/advisor';
import type { Question } from '../../data';
import styles from './advisor-embed.module.css';
import { ReadingFrame } from './frame';
import { useAsked } from './use-asked';

interface Props {
  questions: readonly Question[];
  rows: readonly RowWithFacts[];
}

/** The advisor in a frame: its questions and its verdict, each scrolling by itself where both fit beside each other. */
export function AdvisorEmbed({ questions, rows }: Props) {
  const asked = useAsked(advisorFields);
  return (
    <ReadingFrame asked={asked} title="Server Action or Route Handler?" isHeading original="/">
      <div className={styles.advisor}>
        <Advisor questions={questions} rows={rows} />
      </div>
    </ReadingFrame>
  );
}
