'use client';

import type { Files } from 'next-sandbox';
import type { ReactNode } from 'react';
import { Panel } from '../ui/panel';
import { Consoles } from './consoles/consoles';
import type { CursorPlace } from './editor/place';
import styles from './pane.module.css';
import { Preview } from './preview';
import type { RunningSandbox } from './sandbox/use-sandbox';
import { wireSummary } from './sandbox/wire-summary';
import { Strip, type StripPart } from './strip';
import { AddressBars } from './switches/address-bars';
import { Options } from './switches/options';
import type { Code } from './use-code';
import { Wire } from './wire/wire';

interface Props {
  /** Prefix of element ids, unique on the page. */
  id: string;
  /** What runs: its parts are named after it. */
  of: string;
  sandbox: RunningSandbox;
  /** As the reader sees them now. */
  files: Files;
  /** How to go back to the files as published, where there is such a way. */
  code?: Code;
  part: StripPart;
  onPart: (part: StripPart) => void;
  /** Id of the list of files, where that has a tab of its own in a narrow pane. */
  filesId?: string;
  /** What to do to see something on the wire. */
  hint?: string;
  /** The frame of the app, where it is not in the page already. */
  frame?: ReactNode;
  /** What lies over that frame. */
  cover?: ReactNode;
  onGoTo?: (place: CursorPlace) => void;
}

/** An app that runs: its address, options, preview, wire and consoles. */
export function RunningApp(props: Props) {
  const { id, of, sandbox, files, code, part, onPart, filesId, hint, frame, cover, onGoTo } = props;
  const { state, settings, navigate } = sandbox;
  return (
    <>
      <div className={styles.bars}>
        <Panel name="The address bar">
          <AddressBars of={of} tabs={settings.tabs} locations={state.locations} navigate={navigate} />
        </Panel>
        <Panel name="The options">
          <Options of={of} settings={settings} onChange={sandbox.changeSettings} code={code} />
        </Panel>
      </div>
      <Preview {...{ sandbox, files, frame, cover, onGoTo }} />
      <Strip
        id={id}
        of={of}
        part={part}
        onPart={onPart}
        filesId={filesId}
        errors={state.log.filter(({ level }) => level === 'error').length}
        wire={
          <Panel name="The wire">
            <Wire
              of={of}
              exchanges={state.exchanges}
              summary={settings.isPaused ? 'Paused while off-screen' : wireSummary(state, hint)}
              onClear={sandbox.clearWire}
              send={sandbox.send}
            />
          </Panel>
        }
        consoles={
          <Panel name="The console">
            <Consoles of={of} log={state.log} notices={state.notices.texts} onClear={sandbox.clearConsole} />
          </Panel>
        }
      />
    </>
  );
}
