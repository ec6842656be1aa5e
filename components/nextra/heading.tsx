import type { ComponentProps, ComponentType } from 'react';

type HeadingProps = ComponentProps<'h2'>;

/**
 * A heading of the theme, named by its words alone: the link to it is a part of it, so "Permalink for this section" would
 * end the name of each heading in a list of them (nextra-theme-docs@4.6.1 `dist/mdx-components/heading.js`).
 */
export function namedByItsWords(Heading: ComponentType<HeadingProps>) {
  return function NamedHeading({ id, children, ...rest }: HeadingProps) {
    if (id === undefined) return <Heading {...rest}>{children}</Heading>;
    const words = `${id}-words`;
    return (
      <Heading id={id} aria-labelledby={words} {...rest}>
        <span id={words}>{children}</span>
      </Heading>
    );
  };
}
