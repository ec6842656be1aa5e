'use client';

import type { Problem } from 'next-sandbox';
import { type ComponentProps, useMemo, useState } from 'react';
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
  const { place, files } = ofEditor;
  const { isWanted, edit } = useEditorWish(
    place !== undefined || problem !== undefined || files !== shown.files,
  );
  const marked = useMemo(() => ({ file: active, lines }), [active, lines]);
  const problems = useMemo(() => (problem ? [problem] : []), [problem]);
  const text = linesOf(shown, active);
  const canEdit = hasSettled && !isReadOnly;
  const waits = canEdit && !isWanted;
  const still = (
    <div className={isReadOnly || waits ? code.still : code.pending} data-scrolls="">
      <StaticCode lines={text} numbered={text.length} marked={lines} isByLine={shown.steps !== undefined} />
      {waits && (
        <button type="button" className={code.edit}>
          Edit
        </button>
      )}
    </div>
  );
  return (
    <div
      id={`${id}-code`}
      role="tabpanel"
      aria-labelledby={tabId(id, active)}
      className={styles.code}
      onClickCapture={edit}
    >
      {canEdit && isWanted ? (
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

/** A phone: whoever reads there seldom types. */
const phone = '(pointer: coarse) and (width < 56.25rem)';

/**
 * On a phone the editor comes when the reader presses the code: it is the largest part of an example, and takes the
 * processor from a page that is being read.
 *
 * @param isNeeded whether there is something that only the editor shows
 */
function useEditorWish(isNeeded: boolean) {
  const [isWanted, setIsWanted] = useState(() => !matchMedia(phone).matches);
  if (isNeeded && !isWanted) setIsWanted(true);
  return { isWanted, edit: () => setIsWanted(true) };
}
