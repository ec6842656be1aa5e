import { errorStyles, errorThemeCss, WarningIcon } from 'next/dist/client/components/builtin/error-styles';

/**
 * What stands in for a page that failed, in an app without a `global-error.tsx`: words and looks are those of
 * next@16.4.6 dist/client/components/builtin/global-error.js.
 */
export function GlobalError({ error }: { error: Error & { digest?: string } }) {
  const digest = error?.digest;
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
