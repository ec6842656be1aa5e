import { StaticCode } from './static-code';
import type { Variant } from './types';

/** For readers without JavaScript: the files that would be behind tabs, and no button that does nothing. */
export function WithoutScript({ variants }: { variants: Variant[] }) {
  const behindTabs = variants.flatMap(({ label, open, highlighted }) =>
    open.slice(1).map((file) => ({ label, file, lines: highlighted[file] ?? [] })),
  );
  return (
    <noscript>
      <style>{'[data-needs-script] { display: none; }'}</style>
      <p>With JavaScript on, both variants run here, in this tab. The other files:</p>
      {behindTabs.map(({ label, file, lines }) => (
        <details key={label + file}>
          <summary>
            {label}: <code>{file.slice(1)}</code>
          </summary>
          <StaticCode lines={lines} />
        </details>
      ))}
    </noscript>
  );
}
