import { useId, useState } from 'react';
import { QrCode } from '../qr-code/qr-code';
import styles from './embed-builder.module.css';
import type { EmbedPlace } from './places';
import { formats } from './snippets';
import { isOwnComputer } from './whole-address';

/** Where the panel is: a slide above it is as high as the window. */
export const copyId = 'copy';

interface Props {
  /** Of the embed: the file of the QR code is named after it. */
  name: string;
  address: string;
  title: string;
  place: EmbedPlace;
}

/** The embed to take along: as a link or as code for slides and pages, and as a QR code. */
export function CopyPanel({ name, address, title, place }: Props) {
  const id = useId();
  const [formatName, setFormatName] = useState(formats[0]?.name);
  const format = formats.find((each) => each.name === formatName);
  const width = place.width === undefined ? '100%' : String(place.width);
  const text = format?.write({ address, title, width, height: String(place.height) }) ?? '';
  const [copied, setCopied] = useState<{ text: string; message: string }>();
  const copy = async () => {
    // An empty moment between, or the same words again would not be read out.
    setCopied(undefined);
    setCopied({ text, message: await copyText(text) });
  };
  return (
    <section id={copyId} className={styles.copy} aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>Copy it</h2>
      <fieldset className={styles.formats}>
        <legend>Copy as</legend>
        {formats.map((each) => (
          <label key={each.name}>
            <input
              type="radio"
              name={`${id}-format`}
              checked={each.name === formatName}
              onChange={() => setFormatName(each.name)}
            />
            {each.name}
          </label>
        ))}
      </fieldset>
      <textarea
        className={styles.snippet}
        aria-label={`${format?.name}: what is copied`}
        aria-describedby={`${id}-goes`}
        readOnly
        rows={Math.min(10, text.split('\n').length + 1)}
        value={text}
        onFocus={({ target }) => target.select()}
      />
      <div className={styles.buttons}>
        <button type="button" className={styles.primary} onClick={copy}>
          Copy
        </button>
        <span role="status" className={styles.about}>
          {/* With the next choice it is no longer what the clipboard holds. */}
          {copied?.text === text && copied.message}
        </span>
      </div>
      <p id={`${id}-goes`} className={styles.about}>
        {format?.goesTo}{' '}
        {isOwnComputer(address) && 'This address is on your own computer, so nobody else can open it.'}{' '}
        <a href="#how-does-it-run-on-a-stage-without-a-network">On a stage without a network</a>, save it
        first.
      </p>
      <QrCode
        text={address}
        label={`QR code of ${address}`}
        fileName={`${name.replaceAll('/', '-')}-qr.svg`}
      />
    </section>
  );
}

async function copyText(text: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
    return 'Copied';
  } catch {
    return 'Your browser didn’t allow copying. Select the text and copy it with the keyboard.';
  }
}
