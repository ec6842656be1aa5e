/**
 * Holds `catalog/pages/component-props.ts`, by which pages are checked without a build, to the components themselves:
 * the types of this file are wrong where the two differ. It runs nothing.
 */
import type { ComponentProps, JSXElementConstructor } from 'react';
import type { z } from 'zod';
import type { siteComponents } from '../app/_wiring';
import type { componentProps } from '../catalog/pages/component-props';

type Real = typeof siteComponents;
type Listed = typeof componentProps;

type PropsOf<Component> =
  Component extends JSXElementConstructor<infer _Props> ? ComponentProps<Component> : never;

/** A schema without fields is a map without keys, but its type has every key. */
type InputOf<Schema extends z.ZodType> = string extends keyof z.input<Schema> ? object : z.input<Schema>;

/** Names of props that the first needs or takes and the second does not, or does not in the same way. */
type Differing<One, Other> = {
  [Key in keyof One]-?: Key extends keyof Other
    ? object extends Pick<One, Key>
      ? object extends Pick<Other, Key>
        ? never
        : Key
      : object extends Pick<Other, Key>
        ? Key
        : never
    : Key;
}[keyof One];

type Wrong = {
  [Name in keyof Real & keyof Listed]:
    | Differing<PropsOf<Real[Name]>, InputOf<Listed[Name]>>
    | Differing<InputOf<Listed[Name]>, PropsOf<Real[Name]>>;
}[keyof Real & keyof Listed];

type Nothing<Problem extends never> = Problem;

/** Components that only one of the two has: add them to the other. */
export type Unlisted = Nothing<Exclude<keyof Real, keyof Listed>>;
export type Gone = Nothing<Exclude<keyof Listed, keyof Real>>;
/** Props that are needed, or taken, by one of the two only. */
export type WrongProps = Nothing<Wrong>;
