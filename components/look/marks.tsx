import type { ReactNode } from 'react';

/** A 12 × 12 drawing in the current text colour, always next to a word or inside a labelled element. */
function Mark({ children }: { children: ReactNode }) {
  return (
    <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}

const stroke = { fill: 'none', stroke: 'currentColor', strokeWidth: 1.8, strokeLinecap: 'round' } as const;

/** Server Action: a disc. */
export const ActionMark = () => (
  <Mark>
    <circle cx="6" cy="6" r="5" fill="currentColor" />
  </Mark>
);

/** Route Handler: a square. */
export const RouteMark = () => (
  <Mark>
    <rect x="1.2" y="1.2" width="9.6" height="9.6" fill="currentColor" />
  </Mark>
);

/** Either will do: disc and square in outline, overlapping. */
export const EitherMark = () => (
  <Mark>
    <circle cx="4.4" cy="4.6" r="3.4" {...stroke} strokeWidth={1.4} />
    <rect x="5" y="5" width="6" height="6" {...stroke} strokeWidth={1.4} />
  </Mark>
);

/** Both are needed: disc and square, filled, side by side. */
export const BothMark = () => (
  <Mark>
    <circle cx="2.9" cy="6" r="2.7" fill="currentColor" />
    <rect x="6.6" y="3.4" width="5.2" height="5.2" fill="currentColor" />
  </Mark>
);

/** An endpoint of another server: an arrow that leaves. */
export const ElsewhereMark = () => (
  <Mark>
    <path d="M2 10 9.6 2.4M4.2 2.1h5.7v5.7" {...stroke} />
  </Mark>
);

/** Neither of the two: no endpoint at all. */
export const NeitherMark = () => (
  <Mark>
    <circle cx="6" cy="6" r="4.6" {...stroke} />
    <path d="M2.8 9.2 9.2 2.8" {...stroke} />
  </Mark>
);

/** Nothing said. */
export const SilentMark = () => (
  <Mark>
    <path d="M3.5 6h5" {...stroke} strokeWidth={1.4} />
  </Mark>
);

/** The claim holds: a tick. */
export const HoldsMark = () => (
  <Mark>
    <path d="m1.8 6.4 2.8 2.9 5.6-6.6" {...stroke} />
  </Mark>
);

/** It depends: a fork. */
export const DependsMark = () => (
  <Mark>
    <path d="M6 11V6.5L2 1.6M6 6.5l4-4.9" {...stroke} />
  </Mark>
);

/** Outdated: a clock. */
export const OutdatedMark = () => (
  <Mark>
    <circle cx="6" cy="6" r="4.8" {...stroke} strokeWidth={1.5} />
    <path d="M6 3.4V6l2 1.4" {...stroke} strokeWidth={1.5} />
  </Mark>
);

/** Agreed: two ticks. */
export const AgreedMark = () => (
  <Mark>
    <path d="m.9 6.6 2.3 2.5L7 3.6M6 9.1l5.1-6" {...stroke} strokeWidth={1.5} />
  </Mark>
);

/** Disputed: two arrows against each other. */
export const DisputedMark = () => (
  <Mark>
    <path d="M.9 6h4M3.2 3.6 5 6 3.2 8.4M11.1 6h-4m1.7-2.4L7 6l1.8 2.4" {...stroke} strokeWidth={1.5} />
  </Mark>
);

/** Matter of taste: a wave. */
export const TasteMark = () => (
  <Mark>
    <path d="M.9 6.8c1.7-3.4 3.4-3.4 5.1-.8s3.4 2.6 5.1-.8" {...stroke} />
  </Mark>
);

/** Wrong: a cross. */
export const WrongMark = () => (
  <Mark>
    <path d="m2.2 2.2 7.6 7.6m0-7.6L2.2 9.8" {...stroke} />
  </Mark>
);
