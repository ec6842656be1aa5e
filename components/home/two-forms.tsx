import type { ReactNode } from 'react';
import { embedPath, examplePath, thumbnailPath } from '../ui/address';
import { FormPane, type ShownForm } from './form-pane';
import styles from './two-forms.module.css';

interface Props {
  slug: string;
  title: string;
  forms: readonly ShownForm[];
  /** What the comparison shows, in a sentence. */
  children: ReactNode;
}

/** Which colours a reader has chosen only CSS knows before scripts run: it shows one frame, and the other never loads. */
const themes = ['light', 'dark'] as const;

/**
 * One task in both forms, beside each other: code, result and requests, all of it in the HTML. A press lays the running
 * example over it. That is a frame in `<details>`, which browsers load once it is open, so nothing of it is among the
 * scripts of this page, and it works before they run.
 */
export function TwoForms({ slug, title, forms, children }: Props) {
  return (
    <figure className={styles.task} aria-labelledby="two-forms" data-two-forms="">
      <figcaption>
        <p id="two-forms" className={styles.title}>
          One task, done both ways: <a href={examplePath(slug)}>{title.toLowerCase()}</a>
        </p>
        <div className={styles.lesson}>{children}</div>
      </figcaption>
      <div className={styles.stage}>
        <div className={styles.forms}>
          {forms.map((form) => (
            <FormPane key={form.name} form={form} picture={thumbnailPath(slug, form.name)} />
          ))}
        </div>
        <details className={styles.live}>
          <summary>
            <span className={styles.run}>Run both here</span>
            <span className={styles.back}>Back to the code</span>
          </summary>
          {themes.map((theme) => (
            <iframe
              key={theme}
              title={`Live: ${title}, as an action and as a handler`}
              src={embedPath(`${slug}?view=compare&hidenav=1&theme=${theme}`)}
              data-shown-in={theme}
              loading="lazy"
              allow="fullscreen"
            />
          ))}
        </details>
      </div>
    </figure>
  );
}
