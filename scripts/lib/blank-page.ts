import { buildPage } from './built-page';

const source = `
  import { useEffect } from 'react';
  import { createRoot } from 'react-dom/client';
  function Blank() {
    useEffect(() => { document.documentElement.dataset.readyAt = String(performance.now()); });
    return <p>Blank</p>;
  }
  createRoot(document.body).render(<Blank />);
`;

/** Builds the least a React page can be, which the preview of an example is measured against. @returns the folder to serve */
export const buildBlankPage = () =>
  buildPage('blank-page', { stdin: { contents: source, loader: 'tsx', resolveDir: process.cwd() } });
