import type { Location, Navigation, Tab } from 'next-sandbox';
import { AddressBar } from './address-bar';
import styles from './switches.module.css';

interface Props {
  /** Whose tabs. */
  of: string;
  /** How many are open. */
  tabs: 1 | 2;
  locations: Partial<Record<Tab, Location>>;
  navigate: (tab: Tab, to: Navigation) => void;
}

/** An address bar for each tab, in the order in which the preview shows them. */
export function AddressBars({ of, tabs, locations, navigate }: Props) {
  const open: Tab[] = tabs === 2 ? [1, 2] : [1];
  return (
    <div className={styles.bars}>
      {open.map((tab) => (
        <AddressBar
          key={tab}
          label={tabs === 2 ? `Tab ${tab} of ${of}` : of}
          tab={tabs === 2 ? tab : undefined}
          location={locations[tab]}
          navigate={(to) => navigate(tab, to)}
        />
      ))}
    </div>
  );
}
