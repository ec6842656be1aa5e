import type { ConformanceMode, ConformanceRecord } from '../../data/schema';
import type { AppFiles } from './app-files';

/** What the documentation says that a case tests. */
export interface TestedStatement {
  /** In our words. */
  says: string;
  /** The page below `https://nextjs.org/docs/app/api-reference/`, such as `functions/cookies`. */
  page: string;
}

type RecordedCase = ConformanceRecord['cases'][number];

/** A case as readers see it, with what it did. */
export interface ConformanceCaseView extends Omit<RecordedCase, 'only'> {
  /** Its place on the page. */
  id: string;
  group: string;
  /** The release of Next.js that it was recorded with. */
  release: string;
  /** Those that the case describes. */
  modes: readonly ConformanceMode[];
  statements: readonly TestedStatement[];
  /** Id of the app that shows it; undefined where nothing could run, as the build refuses it. */
  app: string | undefined;
}

export interface ConformanceGroup {
  id: string;
  title: string;
  cases: readonly ConformanceCaseView[];
}

/** The app of a group, to be opened in the playground. */
export interface ConformanceApp {
  /** `build/group/mode`, such as `default/actions/cached`. */
  id: string;
  files: AppFiles;
  /** The file to show first: the shortest page, Route Handler or API Route of the group. */
  open: string | undefined;
}
