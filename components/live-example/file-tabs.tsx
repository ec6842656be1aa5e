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
    // Where a file is says what it is to Next.js: the one in view has its whole path.
    label: file === active ? file.slice(1) : short.get(file),
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

const isConfiguration = (file: string) => /^\/[^/]+\.config\.[a-z]+$/.test(file);
