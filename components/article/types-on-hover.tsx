import { Children, isValidElement, type ReactNode } from 'react';
import styles from './types-on-hover.module.css';

interface Props {
  className?: string;
  children?: ReactNode;
}

const textOf = (node: ReactNode): string =>
  Children.toArray(node)
    .map((part) => (isValidElement<Props>(part) ? textOf(part.props.children) : String(part)))
    .join('');

/** The type alone: the documentation that TypeScript adds below it is for editors. */
const typeIn = (panel: ReactNode): string =>
  Children.toArray(panel)
    .filter((part) => isValidElement<Props>(part) && part.props.className === 'twoslash-popup-code')
    .map(textOf)
    .join('');

const Panel = ({ children }: Props) => <>{children}</>;
const Name = ({ children }: Props) => <>{children}</>;

/**
 * A name in a code block with its type, as TypeScript found it while the site was built. Without a script: the type
 * is in an attribute that CSS shows on hover and on focus, so that copied code does not hold it.
 */
function NameWithType({ children }: Props) {
  const parts = Children.toArray(children).filter(isValidElement<Props>);
  const panel = parts.find(({ type }) => type === Panel);
  const name = parts.find(({ type }) => type === Name);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the only way to the type from the keyboard
    <span className={styles.name} tabIndex={0} data-type={typeIn(panel?.props.children)}>
      {name}
    </span>
  );
}

/**
 * What Nextra's code blocks ask for by the names `Popup`, `Popup.Panel` and `Popup.Button`
 * (nextra@4.6.1 `dist/server/twoslash.js`). Its own popup is a client component of 12 kB on every page of the site; it is
 * imported only for a fence with no word besides `twoslash` (`rehype-twoslash-popup.js`), which content may not have.
 */
export const TypesOnHover = Object.assign(NameWithType, { Panel, Button: Name });
