import styles from './skip-nav.module.css';

const id = 'nextra-skip-nav';

/** The first link of a page, seen once it has the focus: past the navigation, to what the page says. */
export const SkipNavLink = () => (
  <a href={`#${id}`} className={`nextra-skip-nav ${styles.link}`}>
    Skip to content
  </a>
);

/** Where that link leads. */
export const SkipNavContent = () => <div id={id} />;
