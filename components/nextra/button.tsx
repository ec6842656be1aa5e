'use client';

import clsx from 'clsx';
import type { ComponentProps } from 'react';

interface State {
  hover: boolean;
  focus: boolean;
  active: boolean;
}

type Props = Omit<ComponentProps<'button'>, 'className'> & {
  /** Nextra's theme gives a function of what the button is doing; here CSS knows that. */
  className?: string | ((state: State) => string);
};

const atRest: State = { hover: false, focus: false, active: false };

/** The button of Nextra's theme, as an element of the browser. */
export const Button = ({ className, ...props }: Props) => (
  <button
    type="button"
    className={clsx(
      'x:transition x:cursor-pointer',
      typeof className === 'function' ? className(atRest) : className,
    )}
    {...props}
  />
);
