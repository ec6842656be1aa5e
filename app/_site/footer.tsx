import { ThemeChoice } from '../../components/nextra/theme-choice';
import { pathOnSite } from '../../components/ui/address';
import { Anchor } from '../../components/ui/anchor';

const links = [
  { href: '/is-a-server-action-hidden', label: 'Are Server Actions secure?' },
  { href: '/decisions', label: 'Decision table' },
  { href: '/examples', label: 'Examples' },
  { href: '/claims', label: 'All claims' },
  { href: '/conformance', label: 'Conformance' },
  { href: '/next-release', label: 'What the next Next.js changes' },
];

/** What is below every page: where to go next and how far the verdicts reach. */
export function SiteFooter() {
  return (
    <div className="site-footer">
      <nav aria-label="Footer">
        <ul>
          {links.map(({ href, label }) => (
            <li key={href}>
              <Anchor href={href}>{label}</Anchor>
            </li>
          ))}
        </ul>
      </nav>
      <div className="theme-on-phones">
        <ThemeChoice />
      </div>
      <p>
        Verdicts are about Next.js 16.4 unless they name another version. MIT licence;{' '}
        <a href={pathOnSite('/licences.txt')}>licences of what it is made of</a>.
      </p>
    </div>
  );
}
