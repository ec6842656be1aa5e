'use client';

import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Files } from '../../sandbox/host/connect';
import { Panel } from '../look/panel';
import { LazyEditor } from './editor/lazy-editor';
import type { Place } from './editor/place';
import { tabId } from './file-tabs';
import styles from './live-example.module.css';
import { RunningApp } from './running-app';
import { statusText } from './sandbox/status-text';
import { totalsOf } from './sandbox/totals';
import { useSandbox } from './sandbox/use-sandbox';
import { StaticCode } from './static-code';
import type { Report, Variant } from './types';

interface Props {
  id: string;
  variant: Variant;
  active: string;
  /** As the reader has edited them. */
  files: Files;
  onFiles: (files: Files) => void;
  onSelect: (file: string) => void;
  restarts: number;
  onChange: (report: Report) => void;
}

/** A variant that runs: editor, preview, and what goes over the wire between the two halves. */
export default function LivePane(props: Props) {
  const { id, variant, active, files, onFiles, onSelect, restarts, onChange } = props;
  const [place, setPlace] = useState<Place>();
  const sandbox = useSandbox(files, restarts);
  const { state } = sandbox;
  useEffect(
    () => onChange({ status: state.status, words: statusText(state), totals: totalsOf(state) }),
    [onChange, state],
  );
  const { problem } = state;
  const problems = useMemo(() => (problem ? [problem] : []), [problem]);
  // The preview comes first: the editor is the largest part, and loading it would hold the preview up.
  const [hasSettled, setHasSettled] = useState(false);
  if (!hasSettled && state.status !== 'booting') setHasSettled(true);
  const goTo = useCallback(
    (next: Place) => {
      onSelect(next.file);
      setPlace(next);
    },
    [onSelect],
  );

  const still = (
    <div className={styles.pending}>
      <StaticCode lines={variant.highlighted[active] ?? []} />
    </div>
  );
  return (
    <>
      <div id={`${id}-code`} role="tabpanel" aria-labelledby={tabId(id, active)} className={styles.code}>
        {hasSettled ? (
          <Panel name="The editor">
            <LazyEditor
              fallback={still}
              files={files}
              original={variant.files}
              active={active}
              onChange={onFiles}
              place={place}
              problems={problems}
            />
          </Panel>
        ) : (
          still
        )}
      </div>
      <RunningApp
        of={variant.label}
        sandbox={sandbox}
        files={files}
        hint="Use it and see what is sent."
        onGoTo={goTo}
      />
    </>
  );
}
