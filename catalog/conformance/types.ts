import type { ConformanceMode, ConformanceRecord, ConformanceResult } from '../../data/schema';
import type { AppFiles } from '../../sandbox/tests/conformance/app-files';

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
  /** Id of the app that shows it; undefined where none is known. */
  app: string | undefined;
}

export interface ConformanceGroup {
  id: string;
  title: string;
  cases: readonly ConformanceCaseView[];
}

/** The app of a group, or one that the build refuses, to be opened in the playground. */
export interface ConformanceApp {
  /** `build/group/mode`, such as `default/actions/cached`; where the build refuses it, `build-errors/name/mode`. */
  id: string;
  files: AppFiles;
  /** The file to show first: the shortest page, Route Handler or API Route of the group, or the file that is refused. */
  open: string | undefined;
  /** Whether the build must refuse it. */
  isRefused: boolean;
}

/** A case of which Next.js itself does otherwise on a release that is not out yet. */
export interface CaseOnPreview {
  shown: Pick<ConformanceCaseView, 'id' | 'name' | 'app'>;
  /** Those in which it differs in this way. */
  modes: ConformanceMode[];
  before: ConformanceResult;
  after: ConformanceResult;
}

export interface ConformanceOnPreview {
  /** Compared; a case that was run in both modes has two. */
  results: number;
  /** In the order of the record. */
  changed: CaseOnPreview[];
  /** Cases without a result of today’s files on the preview, in a mode or in both. */
  notRun: number;
}
