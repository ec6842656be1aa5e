/** A reporter of vitest that counts for `npm test`. */
import type { Reporter, TestModule } from 'vitest/node';
import { recordCounts } from './test-counts';

export default class VitestCounts implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const states = modules.flatMap(({ children }) =>
      [...children.allTests()].map((test) => test.result().state),
    );
    const count = (state: string) => states.filter((each) => each === state).length;
    recordCounts({ passed: count('passed'), failed: count('failed'), cached: 0 });
  }
}
