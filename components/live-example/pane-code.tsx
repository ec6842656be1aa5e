'use client';

import type { Problem } from 'next-sandbox';
import { type ComponentProps, useMemo } from 'react';
import { Panel } from '../ui/panel';
import code from './code.module.css';
import { LazyEditor } from './editor/lazy-editor';
import type { LineRange } from './line-range';
import styles from './pane.module.css';
import { usePaneOptions } from './pane-options';
import { StaticCode } from './static-code';
import { linesOf } from './still-pane';
import { tabId } from './tabs';
import type { Variant } from './types';
import type { Code } from './use-code';

interface Props extends Pick<ComponentProps<typeof LazyEditor>, 'files' | 'active' | 'onChange' | 'place'> {
  id: string;
  /** The variant, as it is at the step in view. */
  shown: Variant;
  /** Lines of the active file to mark. */
  lines: readonly LineRange[];
  /** Changes where the files are others than the editor knows. */
  revision: Code['revision'];
  /** Whether there is anything to wait for: the preview comes first, and the editor is the largest part. */
  hasSettled: boolean;
  problem: Problem | undefined;
}

/** The code of a variant that runs: static until the editor is there, or for good where it may only be read. */
export function PaneCode(props: Props) {
  const { id, shown, active, lines, revision, hasSettled, problem, ...ofEditor } = props;
  const { isReadOnly } = usePaneOptions();
  const marked = useMemo(() => ({ file: active, lines }), [active, lines]);
  const problems = useMemo(() => (problem ? [problem] : []), [problem]);
  const text = linesOf(shown, active);
  const still = (
    <div className={isReadOnly ? code.still : code.pending} data-scrolls="">
      <StaticCode lines={text} numbered={text.length} marked={lines} isByLine={shown.steps !== undefined} />
    </div>
  );
  return (
    <div id={`${id}-code`} role="tabpanel" aria-labelledby={tabId(id, active)} className={styles.code}>
      {hasSettled && !isReadOnly ? (
        <Panel name="The editor">
          <LazyEditor
            key={revision}
            fallback={still}
            active={active}
            problems={problems}
            marked={marked}
            {...ofEditor}
          />
        </Panel>
      ) : (
        still
      )}
    </div>
  );
}
