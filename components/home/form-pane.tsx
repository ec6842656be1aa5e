import '../live-example/code.css';
import { StaticCode } from '../live-example/static-code';
import type { CodeLine } from '../live-example/types';
import { ChoiceIcon } from '../verdict/choice-chip';
import styles from './two-forms.module.css';

/** A request that a form sends, and what the answer brings. */
export interface Sent {
  method: string;
  path: string;
  status: number;
  brings: string;
}

/** One form of the task. */
export interface ShownForm {
  name: string;
  label: string;
  /** The file that the code is from, as a path in the app. */
  file: string;
  code: CodeLine[];
  sends: readonly Sent[];
}

const counted = (count: number) => (count === 1 ? '1 request' : `${count} requests`);

/** The code that answers, the page as rendered when the site was built, and what that page sends. */
export function FormPane({ form, picture }: { form: ShownForm; picture: string }) {
  const { name, label, file, code, sends } = form;
  return (
    <section className={styles.form} data-form={name} aria-label={label}>
      <p className={styles.head}>
        <ChoiceIcon choice={name === 'action' ? 'action' : 'route'} /> <strong>{label}</strong>
        <code>{file}</code>
      </p>
      <div className={styles.code}>
        <StaticCode lines={code} />
      </div>
      <div className={styles.result}>
        <iframe
          title={`${label}: the page as rendered when this site was built`}
          src={picture}
          loading="lazy"
          // Its own policy lets no script run; without this word tools cannot look inside for faults.
          sandbox="allow-scripts"
          tabIndex={-1}
        />
      </div>
      <div className={styles.sends}>
        <p>Sends {counted(sends.length)}</p>
        <ol>
          {sends.map(({ method, path, status, brings }) => (
            <li key={method + path}>
              <code>
                {method} {path} → {status}
              </code>{' '}
              {brings}
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}
