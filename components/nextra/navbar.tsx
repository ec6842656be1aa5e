'use client';

import { usePathname } from 'next/navigation';
import { MenuIcon } from 'nextra/icons';
import { setMenu, useMenu, useThemeConfig } from 'nextra-theme-docs';
import { Anchor } from '../ui/anchor';
import { Logo } from '../ui/logo';
import styles from './navbar.module.css';
import { ThemeChoice } from './theme-choice';

const places = [
  { href: '/start-here', title: 'Start here' },
  { href: '/articles', title: 'Articles' },
  { href: '/examples', title: 'Examples' },
  { href: '/decisions', title: 'Table' },
  { href: '/playground', title: 'Playground' },
  { href: '/evidence', title: 'Evidence' },
];

interface Props {
  /** The public repository, where there is one. */
  projectLink: string | undefined;
}

/** The bar above every page. On a phone its places are in the menu, with all other pages. */
export function Navbar({ projectLink }: Props) {
  const path = usePathname() ?? '';
  const { search } = useThemeConfig();
  const isCurrent = (href: string) => path === href || path.startsWith(`${href}/`);
  return (
    <header className={`nextra-navbar ${styles.bar}`}>
      <nav className={styles.row} aria-label="Site">
        <Anchor href="/" className={styles.home}>
          <Logo />
        </Anchor>
        <ul className={styles.places}>
          {places.map(({ href, title }) => (
            <li key={href}>
              <Anchor href={href} aria-current={isCurrent(href) ? 'page' : undefined}>
                {title}
              </Anchor>
            </li>
          ))}
        </ul>
        <div className={styles.search}>{search}</div>
        <div className={styles.theme}>
          <ThemeChoice />
        </div>
        {projectLink && (
          <Anchor href={projectLink} className={styles.source}>
            Source code
          </Anchor>
        )}
        <MenuButton />
      </nav>
    </header>
  );
}

/** Opens the list of all pages, where the screen has no room for it at the side. */
function MenuButton() {
  const isOpen = useMenu();
  return (
    <button
      type="button"
      aria-label="Menu"
      aria-expanded={isOpen}
      className={`nextra-hamburger ${styles.menu}`}
      onClick={() => setMenu((was) => !was)}
    >
      <MenuIcon height="24" className={isOpen ? 'open' : undefined} />
    </button>
  );
}
