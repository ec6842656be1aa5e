import code from './code.module.css';
import { StaticCode } from './static-code';
import type { StepText, Variant } from './types';

/** What needs scripts is gone, and the variants, of which scripts show one at a time, are all there. */
const style = [
  '[data-needs-script] { display: none; }',
  '[data-example][data-variant] { grid-area: auto !important; height: auto !important; }',
  '[data-example][data-variant], [data-example][data-variant] * { visibility: visible !important; }',
  '[data-example] > header > p { display: block !important; }',
].join('\n');

/** For readers without JavaScript: the files that would be behind tabs, and no button that does nothing. */
export function WithoutScript({ variants }: { variants: Variant[] }) {
  const behindTabs = variants.flatMap(({ label, open, highlighted }) =>
    open.slice(1).map((file) => ({ label, file, lines: highlighted[file] ?? [] })),
  );
  return (
    <noscript>
      <style>{style}</style>
      <p>With JavaScript on, each variant runs here, in this tab. The other files:</p>
      {variants.map(({ label, name, steps }) => steps && <StepList key={name} {...{ label, steps }} />)}
      {behindTabs.map(({ label, file, lines }) => (
        <details key={label + file}>
          <summary>
            {label}: <code>{file.slice(1)}</code>
          </summary>
          <div className={code.code}>
            <StaticCode lines={lines} />
          </div>
        </details>
      ))}
    </noscript>
  );
}

/** They are captions only: the code of each comes by a script. */
const StepList = ({ label, steps }: { label: string; steps: readonly StepText[] }) => (
  <>
    <p>The steps to this code ({label}):</p>
    <ol>
      {steps.map(({ caption }) => (
        <li key={caption}>{caption}</li>
      ))}
    </ol>
  </>
);
