import { Head, Html, Main, NextScript } from 'next/document';

/** The frame of chrome-free pages; pages with the theme have theirs in `app/layout.tsx`. */
export default function Document() {
  return (
    <Html lang="en">
      <Head />
      <body>
        <Main />
        <NextScript />
      </body>
    </Html>
  );
}
