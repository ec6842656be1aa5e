'use client';

import type { Files, Problem } from 'next-sandbox';
import { useCallback, useMemo } from 'react';
import { LazyEditor } from '../live-example/editor/lazy-editor';
import type { CursorPlace } from '../live-example/editor/place';
import pane from '../live-example/pane.module.css';
import { StaticCode } from '../live-example/static-code';
import type { CodeLine } from '../live-example/types';
import { Panel } from '../ui/panel';
import { fileTabId } from './file-list';
import styles from './playground.module.css';
import { pathsOf, type Workspace, type WorkspaceChange } from './workspace';

interface Props {
  id: string;
  workspace: Workspace;
  dispatch: (change: WorkspaceChange) => void;
  /** Code as highlighted when the site was built, by path. */
  highlighted: Record<string, CodeLine[]>;
  isEditing: boolean;
  place: CursorPlace | undefined;
  /** What is wrong with the app as it was run last. */
  problem: Problem | undefined;
  /** The reader wants to edit; `byKeyboard`: the cursor has to be put into the code for them. */
  onWish: (byKeyboard: boolean) => void;
}

/** The file that is shown: as text until the reader wants to edit, then in the editor. */
export function CodePanel(props: Props) {
  const { id, workspace, dispatch, highlighted, isEditing, place, problem, onWish } = props;
  const { active, revision, files, original } = workspace;
  const onChange = useCallback((next: Files) => dispatch({ type: 'edit', files: next }), [dispatch]);
  const problems = useMemo(() => (problem ? [problem] : []), [problem]);
  if (active === undefined)
    return <p className={`${pane.code} ${styles.empty}`}>No file is left. Add one, or undo.</p>;
  const code = files[active] ?? '';
  const isAsBuilt = code === original[active];
  const lines = (isAsBuilt && highlighted[active]) || plain(code);
  const still = <StillCode lines={lines} numbered={code.split('\n').length} onWish={onWish} />;
  return (
    <div
      id={`${id}-code`}
      role="tabpanel"
      aria-labelledby={fileTabId(id, pathsOf(workspace).indexOf(active))}
      className={`${pane.code} ${styles.code}`}
    >
      {isEditing ? (
        <Panel key={revision} name="The editor">
          <LazyEditor
            fallback={still}
            files={files}
            active={active}
            onChange={onChange}
            place={place}
            problems={problems}
          />
        </Panel>
      ) : (
        still
      )}
    </div>
  );
}

interface StillProps {
  lines: CodeLine[];
  numbered: number;
  onWish: (byKeyboard: boolean) => void;
}

/** The button is in what scrolls, so that the keyboard can scroll it too. */
function StillCode({ lines, numbered, onWish }: StillProps) {
  return (
    <div className={styles.still} data-scrolls="" onPointerDown={() => onWish(false)}>
      <StaticCode {...{ lines, numbered }} />
      <button type="button" className={styles.edit} onClick={() => onWish(true)}>
        Edit
      </button>
    </div>
  );
}

/** Without colours, and in one piece: a link may hold half a million lines. */
const plain = (code: string): CodeLine[] => [[[code, '']]];
