'use client';

import { lazy, Suspense, useEffect, useState } from 'react';
import { framePath } from '../../sandbox/host/connect';
import { pathOnSite } from '../look/address';
import { Console } from './console';
import { tabId } from './file-tabs';
import styles from './live-example.module.css';
import { ProblemNote } from './problem-note';
import { totalsOf } from './sandbox-state';
import { StaticCode } from './static-code';
import type { Status, Totals, Variant } from './types';
import { useSandbox } from './use-sandbox';
import { Wire } from './wire';

const Editor = lazy(() => import('./editor'));

interface Props {
  id: string;
  variant: Variant;
  active: string;
  restarts: number;
  onStatus: (status: Status) => void;
  onTotals: (totals: Totals) => void;
}

/** A variant that runs: editor, preview, and what goes over the wire between the two halves. */
export default function LivePane({ id, variant, active, restarts, onStatus, onTotals }: Props) {
  const [files, setFiles] = useState(variant.files);
  const { state, connect } = useSandbox(files, restarts);
  const { status, exchanges } = state;
  useEffect(() => onStatus(status), [onStatus, status]);
  useEffect(() => onTotals(totalsOf(exchanges)), [onTotals, exchanges]);

  const still = <StaticCode lines={variant.highlighted[active] ?? []} />;
  return (
    <>
      <div id={`${id}-code`} role="tabpanel" aria-labelledby={tabId(id, active)} className={styles.code}>
        <Suspense fallback={still}>
          <Editor initial={variant.files} active={active} label={active} onChange={setFiles} />
        </Suspense>
      </div>
      <div className={styles.preview}>
        <iframe
          title={`Preview: ${variant.label}`}
          src={pathOnSite(framePath)}
          onLoad={(event) => connect(event.currentTarget)}
        />
        {state.problem && <ProblemNote problem={state.problem} />}
      </div>
      <Wire of={variant.label} exchanges={exchanges} />
      <Console of={variant.label} log={state.log} notices={state.notices} />
    </>
  );
}
