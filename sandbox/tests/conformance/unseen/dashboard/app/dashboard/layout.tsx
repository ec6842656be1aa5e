import type { ReactNode } from 'react';
import styles from './dashboard.module.css';
import { Sidebar } from './sidebar';

export const metadata = { title: { template: '%s | Dashboard', default: 'Dashboard' } };

export default function DashboardLayout({ children }: { children: ReactNode }) {
  return (
    <div className={styles.grid}>
      <Sidebar />
      <main>{children}</main>
    </div>
  );
}
