import type { MDXComponents } from 'mdx/types';
import { Anchor } from '../ui/anchor';

/**
 * Takes the place of `nextra/mdx-components`, which also brings a picture that can be zoomed: 12 kB on every page, and no
 * article has a picture of that kind (nextra@4.6.1 `dist/client/mdx-components.js`).
 */
export const useMDXComponents = (components: MDXComponents): MDXComponents => ({ a: Anchor, ...components });
