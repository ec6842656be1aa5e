import { ActionIcon, RouteIcon } from './icons';
import styles from './logo.module.css';

/** The site's name with the two shapes it is about: a disc for an action, a square for a route. */
export function Logo() {
  return (
    <span className={styles.logo}>
      <span className={styles.action}>
        <ActionIcon /> Action
      </span>
      <span className={styles.or}>or</span>
      <span className={styles.route}>
        <RouteIcon /> Route
      </span>
    </span>
  );
}
