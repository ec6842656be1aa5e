import code from '../live-example/code.module.css';
import { StaticCode } from '../live-example/static-code';
import type { CodeLine } from '../live-example/types';
import styles from './waiting.module.css';

/** For readers without JavaScript: what the playground needs it for, and the starter to read. */
export function WithoutScript({ highlighted }: { highlighted: Record<string, CodeLine[]> }) {
  return (
    <noscript>
      <style>{'[data-needs-script] { display: none; }'}</style>
      <p className={styles.without}>
        The playground compiles and runs code in this tab, and reads links that hold code. Both need
        JavaScript. Without it you can read the app that it starts with:
      </p>
      {Object.entries(highlighted).map(([path, lines]) => (
        <details key={path} open={path === '/app/page.tsx'}>
          <summary>
            <code>{path.slice(1)}</code>
          </summary>
          <div className={code.code}>
            <StaticCode lines={lines} numbered={lines.length} />
          </div>
        </details>
      ))}
    </noscript>
  );
}
