import styles from './look.module.css';

export default function Page() {
  return (
    <p data-testid="composed" className={styles.large}>
      composed
    </p>
  );
}
