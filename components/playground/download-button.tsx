'use client';

import type { Files } from 'next-sandbox';
import { useId, useMemo, useState } from 'react';
import { offerFile } from './offer-file';
import styles from './playground.module.css';
import { type LeftOut, leftOut } from './run-by-tools';
import { folderOf, zipProject } from './zip';

interface Props {
  files: Files;
  title?: string;
  /** Files that this site itself wrote; none where they came from a link. */
  own: Files;
}

/** Hands the files out as a whole Next.js app, without those that tools would run by themselves. */
export function DownloadButton({ files, title, own }: Props) {
  const [said, setSaid] = useState('');
  const [withRunByTools, setWith] = useState(false);
  const out = useMemo(() => leftOut(files, own), [files, own]);
  const download = async () => {
    const folder = folderOf(title);
    try {
      const zip = await zipProject(files, folder, { withRunByTools, own });
      offerFile(new Blob([zip], { type: 'application/zip' }), `${folder}.zip`);
      setSaid('Then: npm install, npm run dev. That runs the code on your computer, outside of the sandbox.');
    } catch {
      setSaid('The code that packs the zip couldn’t be loaded. Check that you’re online, then try again.');
    }
  };
  return (
    <div className={styles.share}>
      <button type="button" className={styles.button} onClick={download}>
        Download zip
      </button>
      <span role="status" className={styles.note}>
        {said}
      </span>
      <LeftOutNote out={out} isIncluded={withRunByTools} onInclude={setWith} />
    </div>
  );
}

interface NoteProps {
  out: LeftOut;
  isIncluded: boolean;
  onInclude: (isIncluded: boolean) => void;
}

/** What the zip leaves out, before it is downloaded, and the reader's choice about it. */
function LeftOutNote({ out: { asked, never }, isIncluded, onInclude }: NoteProps) {
  const id = useId();
  if (asked.length + never.length === 0) return null;
  return (
    <div className={styles.leftOut}>
      {never.length > 0 && (
        <p>
          Not in the zip: {listed(never)}. Git and npm would act on them, and the zip has its own
          package.json.
        </p>
      )}
      {asked.length > 0 && (
        <>
          <p id={id}>
            {isIncluded ? 'In the zip: ' : 'Left out of the zip: '}
            {listed(asked)}. Editors, shells, package managers and other tools may run such files
            automatically. Read them before you include them.
          </p>
          <label>
            <input
              type="checkbox"
              aria-describedby={id}
              checked={isIncluded}
              onChange={({ target }) => onInclude(target.checked)}
            />
            I’ve read them. Include them in the zip
          </label>
        </>
      )}
    </div>
  );
}

const listed = (paths: string[]) => paths.map((path) => path.slice(1)).join(', ');
