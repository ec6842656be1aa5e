'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { useState } from 'react';
import styles from './dashboard.module.css';

const links = [
  { href: '/dashboard', label: 'Overview' },
  { href: '/dashboard/orders', label: 'Orders' },
  { href: '/dashboard/settings/profile', label: 'Profile' },
  { href: '/dashboard/settings/billing', label: 'Billing' },
] as const;

export function Sidebar() {
  const pathname = usePathname();
  const [open, setOpen] = useState(true);
  return (
    <nav>
      <button type="button" onClick={() => setOpen(!open)} aria-expanded={open}>
        Menu
      </button>
      <ul>
        {links.map(({ href, label }) => (
          <li key={href}>
            <Link href={href} className={pathname === href ? styles.active : undefined}>
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
