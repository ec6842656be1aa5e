'use client';

import type { Files } from '../../sandbox/host/connect';
import { Panel } from '../look/panel';
import { Consoles } from './consoles/consoles';
import type { Place } from './editor/place';
import styles from './live-example.module.css';
import { Preview } from './preview';
import type { RunningSandbox } from './sandbox/use-sandbox';
import { wireSummary } from './sandbox/wire-summary';
import { AddressBars } from './switches/address-bars';
import { Switches } from './switches/switches';
import { Wire } from './wire/wire';

interface Props {
  /** What runs: its parts are named after it. */
  of: string;
  sandbox: RunningSandbox;
  /** As the reader sees them now. */
  files: Files;
  /** What to do to see something on the wire. */
  hint?: string;
  onGoTo?: (place: Place) => void;
}

/** An app that runs: switches, tabs, preview, wire and consoles, one below the other. */
export function RunningApp({ of, sandbox, files, hint, onGoTo }: Props) {
  const { state, settings, navigate } = sandbox;
  return (
    <>
      <div className={styles.bars}>
        <Panel name="The switches">
          <Switches
            of={of}
            settings={settings}
            onChange={sandbox.changeSettings}
            onReset={sandbox.runAgain}
          />
        </Panel>
        <Panel name="The address bar">
          <AddressBars of={of} tabs={settings.tabs} locations={state.locations} navigate={navigate} />
        </Panel>
      </div>
      <Preview of={of} sandbox={sandbox} files={files} onGoTo={onGoTo} />
      <Panel name="The wire">
        <Wire
          of={of}
          exchanges={state.exchanges}
          summary={wireSummary(state, hint)}
          onClear={sandbox.clearWire}
          send={sandbox.send}
        />
      </Panel>
      <div className={styles.consoles}>
        <Panel name="The console">
          <Consoles of={of} log={state.log} notices={state.notices.texts} onClear={sandbox.clearConsole} />
        </Panel>
      </div>
    </>
  );
}
