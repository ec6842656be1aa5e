import styles from './logo.module.css';
import { ActionMark, RouteMark } from './marks';

/** The site's name with the two shapes it is about: a disc for an action, a square for a route. */
export function Logo() {
  return (
    <span className={styles.logo}>
      <span className={styles.action}>
        <ActionMark /> Action
      </span>
      <span className={styles.or}>or</span>
      <span className={styles.route}>
        <RouteMark /> Route
      </span>
    </span>
  );
}
