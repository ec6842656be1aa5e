/** Formats away from the page's thread: `scripts/build-editor.ts` bundles it. */
import { answerQuestions } from '../answer-questions';
import { formatCode } from './format-code';

answerQuestions(({ path, code }: { path: string; code: string }) => formatCode(path, code));
