import type { Metadata } from 'next';
import { Anchor } from '../components/ui/anchor';
import { documentationPages } from './_site/pages';

export const metadata: Metadata = { title: 'Page not found' };

/** The page for an address that leads nowhere: every page of the site, so that the reader can go on. */
export default async function NotFound() {
  const pages = await documentationPages();
  return (
    <main className="not-found" id="nextra-skip-nav">
      <p className="eyebrow">404 Not Found</p>
      <h1>This page doesn’t exist</h1>
      <p>The link may be mistyped, or the page may have moved. These pages exist:</p>
      <ul>
        {pages.map(({ route, title, description }) => (
          <li key={route}>
            <Anchor href={route}>{title}</Anchor>
            <span>{description}</span>
          </li>
        ))}
      </ul>
    </main>
  );
}
