import styles from './tools.module.css';

const drawings = {
  compare: <path d="M2 3h4.5v10H2zM9.5 3H14v10H9.5z" />,
  save: <path d="M8 2v8M4.5 6.5 8 10l3.5-3.5M2.5 13.5h11" />,
  timeline: <path d="M2 3.5h5M5 8h6M9 12.5h5" />,
  outsider: <path d="M14 8H6M9.5 4.5 6 8l3.5 3.5M2 2.5v11" />,
  clear: <path d="M3 4.5h10M6.5 4.5V2.5h3v2M4.5 4.5l.5 9h6l.5-9" />,
};

interface Props {
  drawing: keyof typeof drawings;
  children: string;
}

/** The name of what a button of the Wire does; a drawing takes its place where there is too little room for words. */
export function Tool({ drawing, children }: Props) {
  return (
    <span className={styles.tool} title={children} data-tool={drawing}>
      <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        {drawings[drawing]}
      </svg>
      <span>{children}</span>
    </span>
  );
}
