import { StaticCode } from '../live-example/static-code';
import type { CodeLine } from '../live-example/types';

/** For readers without JavaScript: what the playground needs it for, and the starter to read. */
export function WithoutScript({ highlighted }: { highlighted: Record<string, CodeLine[]> }) {
  return (
    <noscript>
      <style>{'[data-needs-script] { display: none; }'}</style>
      <p>
        The playground compiles and runs code in this tab, and reads links that hold code. Both need
        JavaScript. Without it you can read the app that it starts with:
      </p>
      {Object.entries(highlighted).map(([path, lines]) => (
        <details key={path} open={path === '/app/page.tsx'}>
          <summary>
            <code>{path.slice(1)}</code>
          </summary>
          <StaticCode lines={lines} />
        </details>
      ))}
    </noscript>
  );
}
