import styles from './values.module.css';

export default function Page() {
  return (
    <p className={styles.note} data-testid="note">
      Note
    </p>
  );
}
