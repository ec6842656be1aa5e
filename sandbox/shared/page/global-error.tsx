import { errorStyles, errorThemeCss, WarningIcon } from 'next/dist/client/components/builtin/error-styles';
import { useLayoutEffect } from 'react';

/**
 * What stands in for a page that failed, in an app without a `global-error.tsx`: words and looks are those of
 * next@16.4.6 dist/client/components/builtin/global-error.js.
 */
export function GlobalError({ error }: { error: Error & { digest?: string } }) {
  const digest = error?.digest;
  useLayoutEffect(removeStyles, []);
  return (
    <html id="__next_error__" lang="en">
      <body>
        <style>{errorThemeCss}</style>
        <div style={errorStyles.container}>
          <div style={errorStyles.card}>
            <WarningIcon />
            <h1 style={errorStyles.title}>This page couldn’t load</h1>
            <p style={errorStyles.message}>
              {digest ? 'A server error occurred. Reload to try again.' : 'Reload to try again, or go back.'}
            </p>
            <form style={errorStyles.form}>
              <button type="submit" style={errorStyles.button}>
                Reload
              </button>
            </form>
          </div>
        </div>
        {digest && <p style={errorStyles.digestFooter}>ERROR {digest}</p>}
      </body>
    </html>
  );
}

/** In Next.js the styles of an app go with its layouts; here they are those of the document. @returns what puts them back */
function removeStyles(): () => void {
  const styles = [...document.adoptedStyleSheets];
  document.adoptedStyleSheets = [];
  return () => {
    document.adoptedStyleSheets = styles;
  };
}
