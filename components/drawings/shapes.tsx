/** What all drawings are made of, so that they share one stroke and one type. Sizes are pixels of a phone. */
import type { ReactNode } from 'react';
import styles from './drawings.module.css';

/** Violet for an action, orange for a handler, ink for all else. */
export type Tone = 'action' | 'route' | 'plain';

export interface Area {
  x: number;
  y: number;
  w: number;
  h: number;
}

interface LabelProps {
  x: number;
  y: number;
  children: string;
  kind?: 'head' | 'note' | 'code';
  anchor?: 'start' | 'middle' | 'end';
  toned?: boolean;
  /** On a line, which it interrupts. */
  onLine?: boolean;
}

/** Names of classes in one attribute. */
export const classes = (...names: (string | false | undefined)[]) => names.filter(Boolean).join(' ');

/** One line of text. */
export function Label({ x, y, children, kind = 'note', anchor = 'start', toned, onLine }: LabelProps) {
  return (
    <text
      x={x}
      y={y}
      textAnchor={anchor}
      className={classes(styles[kind], toned && styles.toned, onLine && styles.onLine)}
    >
      {children}
    </text>
  );
}

/** Lines of text under each other, `step` apart. */
export function Lines({
  y,
  children,
  step = 18,
  ...rest
}: Omit<LabelProps, 'children'> & { children: readonly string[]; step?: number }) {
  return (
    <>
      {children.map((line, index) => (
        <Label key={line} y={y + index * step} {...rest}>
          {line}
        </Label>
      ))}
    </>
  );
}

/** All that is one thing, such as a call and its response, in the colour of that thing. */
export function Toned({ tone, children }: { tone: Tone; children: ReactNode }) {
  return <g className={styles[tone]}>{children}</g>;
}

/** A place in which things are: the server, the browser. */
export function Frame({ x, y, w, h, name }: Area & { name: string }) {
  return (
    <>
      <rect x={x + 0.5} y={y + 0.5} width={w - 1} height={h - 1} rx={8} className={styles.frame} />
      <Label x={x + 14} y={y + 24}>
        {name}
      </Label>
    </>
  );
}

interface BoxProps extends Area {
  /** Lines in bold, or in the type of code. */
  head?: readonly string[];
  code?: readonly string[];
  notes?: readonly string[];
  /** Dashed: not the thing itself, but something in its place. */
  ghost?: boolean;
}

/** A thing with its name and what there is to say of it. */
export function Box({ x, y, w, h, head = [], code = [], notes = [], ghost = false }: BoxProps) {
  const step = 18;
  const lines = [
    ...head.map((text) => ({ text, kind: 'head' as const })),
    ...code.map((text) => ({ text, kind: 'code' as const })),
    ...notes.map((text) => ({ text, kind: 'note' as const })),
  ];
  const first = y + h / 2 - ((lines.length - 1) * step) / 2 + 4.5;
  return (
    <>
      <rect
        x={x + 0.75}
        y={y + 0.75}
        width={w - 1.5}
        height={h - 1.5}
        rx={5}
        className={ghost ? styles.ghost : styles.box}
      />
      {lines.map(({ text, kind }, index) => (
        <Label key={text} x={x + 12} y={first + index * step} kind={kind} toned={kind === 'head'}>
          {text}
        </Label>
      ))}
    </>
  );
}

/** A stretch of time in which a call runs. */
export function Bar({ x, y, w, h, name }: Area & { name: string }) {
  return (
    <>
      <rect x={x} y={y + 0.75} width={w} height={h - 1.5} rx={4} className={styles.box} />
      <Label x={x + w / 2} y={y + h / 2 + 4.5} anchor="middle">
        {name}
      </Label>
    </>
  );
}
