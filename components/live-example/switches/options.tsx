import type { Settings } from 'next-sandbox';
import { type FocusEvent, type KeyboardEvent, useId, useRef, useState } from 'react';
import type { Code } from '../use-code';
import { ResetCodeButton } from './reset-button';
import { Switches } from './switches';
import styles from './switches.module.css';

interface Props {
  /** Whose options. */
  of: string;
  settings: Settings;
  onChange: (settings: Settings) => void;
  /** How to go back to the files as published, where there is such a way. */
  code?: Code;
}

/** A button, and the options that it opens; Escape closes them, and so does going elsewhere. */
export function Options({ of, settings, onChange, code }: Props) {
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (key !== 'Escape' || !isOpen) return;
    setIsOpen(false);
    button.current?.focus();
  };
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!currentTarget.contains(relatedTarget)) setIsOpen(false);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it listens for what its own buttons and fields hear
    <div className={styles.options} onKeyDown={onKeyDown} onBlur={onBlur}>
      <button
        ref={button}
        type="button"
        className={styles.button}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setIsOpen(!isOpen)}
      >
        Options
      </button>
      {/* Takes the focus of a click beside its fields, which would otherwise close it. */}
      <div id={id} className={styles.menu} hidden={!isOpen} tabIndex={-1}>
        <Switches of={of} settings={settings} onChange={onChange} />
        {code && <ResetCodeButton code={code} />}
      </div>
    </div>
  );
}
