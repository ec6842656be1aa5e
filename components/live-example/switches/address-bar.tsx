import type { Location, Navigation, Tab } from 'next-sandbox';
import { type FormEvent, useState } from 'react';
import { BackIcon, ForwardIcon, ReloadIcon } from './icons';
import styles from './switches.module.css';

interface Props {
  /** Whose address. */
  label: string;
  /** Shown where there is more than one. */
  tab?: Tab;
  location?: Location;
  navigate: (to: Navigation) => void;
}

/** Where one tab is, and where it should go. */
export function AddressBar({ label, tab, location, navigate }: Props) {
  const path = location?.path ?? '/';
  // What the reader is typing; the tab’s own address as long as they are not.
  const [typed, setTyped] = useState<string>();
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    navigate({ path: withSlash(typed ?? path) });
    setTyped(undefined);
  };
  return (
    <form className={styles.address} aria-label={`Address: ${label}`} onSubmit={onSubmit}>
      <Step to="back" isOpen={location?.canGoBack} navigate={navigate} label="Back" icon={<BackIcon />} />
      <Step
        to="forward"
        isOpen={location?.canGoForward}
        navigate={navigate}
        label="Forward"
        icon={<ForwardIcon />}
      />
      <Step to="reload" isOpen navigate={navigate} label="Reload" icon={<ReloadIcon />} />
      {tab && <span className={styles.tab}>Tab {tab}</span>}
      <input
        className={styles.field}
        aria-label={`Path: ${label}`}
        inputMode="url"
        autoCapitalize="off"
        autoComplete="off"
        spellCheck={false}
        value={typed ?? path}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={() => setTyped(undefined)}
        onKeyDown={({ key }) => key === 'Escape' && setTyped(undefined)}
      />
    </form>
  );
}

interface StepProps {
  to: 'back' | 'forward' | 'reload';
  isOpen?: boolean;
  navigate: (to: Navigation) => void;
  label: string;
  icon: React.ReactNode;
}

/** Not `disabled` where it leads nowhere: a button that vanishes under the keyboard takes the focus with it. */
function Step({ to, isOpen = false, navigate, label, icon }: StepProps) {
  return (
    <button
      type="button"
      className={styles.step}
      aria-label={label}
      title={label}
      aria-disabled={!isOpen}
      onClick={() => isOpen && navigate(to)}
    >
      {icon}
    </button>
  );
}

const withSlash = (path: string) => (path.startsWith('/') ? path : `/${path.trim()}`);
