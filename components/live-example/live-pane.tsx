'use client';

import { lazy, Suspense, useEffect, useState } from 'react';
import { framePath } from '../../sandbox/host/connect';
import { pathOnSite } from '../look/address';
import { Console } from './console';
import { tabId } from './file-tabs';
import styles from './live-example.module.css';
import { ProblemNote } from './problem-note';
import type { SandboxState } from './sandbox-state';
import { StaticCode } from './static-code';
import type { Variant } from './types';
import { useSandbox } from './use-sandbox';
import { Wire } from './wire';

const Editor = lazy(() => import('./editor'));

interface Props {
  id: string;
  variant: Variant;
  active: string;
  restarts: number;
  onChange: (state: SandboxState) => void;
}

/** A variant that runs: editor, preview, and what goes over the wire between the two halves. */
export default function LivePane({ id, variant, active, restarts, onChange }: Props) {
  const [files, setFiles] = useState(variant.files);
  const { state, connect } = useSandbox(files, restarts);
  useEffect(() => onChange(state), [onChange, state]);
  // The preview comes first: the editor is the largest part, and loading it would hold the preview up.
  const [hasSettled, setHasSettled] = useState(false);
  if (!hasSettled && state.status !== 'booting') setHasSettled(true);

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
            <Editor initial={variant.files} active={active} label={active} onChange={setFiles} />
          </Suspense>
        ) : (
          still
        )}
      </div>
      <div className={styles.preview}>
        {state.problem && <ProblemNote problem={state.problem} />}
        <iframe
          title={`Preview: ${variant.label}`}
          src={pathOnSite(framePath)}
          onLoad={(event) => connect(event.currentTarget)}
        />
      </div>
      <Wire of={variant.label} exchanges={state.exchanges} />
      <Console of={variant.label} log={state.log} notices={state.notices} />
    </>
  );
}
