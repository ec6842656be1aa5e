'use client';

import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import type { Place } from './editor/place';
import { tabId } from './file-tabs';
import styles from './live-example.module.css';
import { RunningApp } from './running-app';
import { statusText } from './sandbox/status-text';
import { totalsOf } from './sandbox/totals';
import { useSandbox } from './sandbox/use-sandbox';
import { StaticCode } from './static-code';
import type { Report, Variant } from './types';

const Editor = lazy(() => import('./editor/editor'));

interface Props {
  id: string;
  variant: Variant;
  active: string;
  onSelect: (file: string) => void;
  restarts: number;
  onChange: (report: Report) => void;
}

/** A variant that runs: editor, preview, and what goes over the wire between the two halves. */
export default function LivePane({ id, variant, active, onSelect, restarts, onChange }: Props) {
  const [files, setFiles] = useState(variant.files);
  const [place, setPlace] = useState<Place>();
  const sandbox = useSandbox(files, restarts);
  const { state } = sandbox;
  useEffect(
    () => onChange({ status: state.status, words: statusText(state), totals: totalsOf(state) }),
    [onChange, state],
  );
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
          <Suspense fallback={still}>
            <Editor
              initial={variant.files}
              active={active}
              label={active}
              onChange={setFiles}
              place={place}
            />
          </Suspense>
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
