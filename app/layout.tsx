import type { Metadata } from 'next';
import { Head } from 'nextra/components';
import { Footer, Layout } from 'nextra-theme-docs';
import type { ReactNode } from 'react';
import { Navbar } from '../components/nextra/navbar';
import { themeSettings } from '../theme.config';
import { sitePageMap } from './_site/drafts';
import { SiteFooter } from './_site/footer';
import { ReloadOnEdit } from './_site/reload-on-edit';
import { repositoryUrl, site } from './_site/site';
import { typefaceClass } from './_site/typeface';
import 'nextra-theme-docs/style.css';
import '../components/ui/tokens.css';
import './_styles/base.css';
import './_styles/chrome.css';
import './_styles/own-pages.css';
import './_styles/prose.css';

export const metadata: Metadata = {
  title: { default: `${site.name}: ${site.tagline}`, template: `%s – ${site.name}` },
  description: site.description,
  applicationName: site.name,
};

/** The documentation shell around every page of the App Router. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  const pageMap = await sitePageMap();
  return (
    <html lang="en" dir="ltr" className={typefaceClass} suppressHydrationWarning>
      <Head
        color={{ hue: 220, saturation: { light: 12, dark: 14 }, lightness: { light: 32, dark: 76 } }}
        backgroundColor={{ light: '#fcfbf8', dark: '#14161b' }}
      />
      <body>
        <Layout
          {...themeSettings}
          pageMap={pageMap}
          navbar={<Navbar projectLink={repositoryUrl} />}
          footer={
            <Footer>
              <SiteFooter />
            </Footer>
          }
        >
          {children}
        </Layout>
        <ReloadOnEdit />
      </body>
    </html>
  );
}
