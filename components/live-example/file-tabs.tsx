import styles from './file-tabs.module.css';
import { shortNames } from './short-names';
import { Tabs } from './tabs';

interface Props {
  /** Prefix of element ids, unique on the page. */
  id: string;
  /** The files to read first. */
  open: string[];
  /** Every file of the app. */
  all: string[];
  active: string;
  /** The file with the error that is told of. */
  broken?: string;
  onSelect: (file: string) => void;
}

/** A tab for each file to read first, and a list of the others: configuration, and what all apps share. */
export function FileTabs({ id, open, all, active, broken, onSelect }: Props) {
  const first = open.filter((file, index) => index === 0 || !isConfiguration(file));
  const files = first.includes(active) ? first : [...first, active];
  const others = all.filter((file) => !files.includes(file));
  const short = shortNames(files);
  const tabs = files.map((file) => ({
    name: file,
    // The same whichever is in view, so that no tab moves under the pointer.
    label: <Label file={file} short={short.get(file) ?? file} />,
    says: file.slice(1),
    isBroken: file === broken,
    controls: `${id}-code`,
  }));
  return (
    <div className={styles.files}>
      <Tabs id={id} label="Files" className={styles.tabs} tabs={tabs} selected={active} onSelect={onSelect} />
      {others.length > 0 && (
        <select
          className={styles.more}
          aria-label="More files"
          value=""
          onChange={({ target }) => onSelect(target.value)}
          data-needs-script=""
        >
          <option value="">More files</option>
          {others.map((file) => (
            <option key={file} value={file}>
              {file.slice(1)}
              {file === broken && ' ●'}
            </option>
          ))}
        </select>
      )}
    </div>
  );
}

/** Of a file further down, a mark stands for what is before its folder; it is no part of the name. */
function Label({ file, short }: { file: string; short: string }) {
  return <span data-deep={file.slice(1) === short ? undefined : ''}>{short}</span>;
}

const isConfiguration = (file: string) => /^\/[^/]+\.config\.[a-z]+$/.test(file);
