import {
  Children,
  type ComponentProps,
  type ComponentType,
  cloneElement,
  isValidElement,
  type ReactElement,
  type ReactNode,
} from 'react';

type Cell = ReactElement<{
  children?: ReactNode;
  role?: string;
  'data-column'?: string;
  'data-pagefind-ignore'?: string;
}>;

/** A table of Markdown holds elements alone, and the ends of lines between them. */
const partsOf = (node: ReactNode): Cell[] =>
  Children.toArray(node).filter((part): part is Cell => isValidElement(part));

function textOf(node: ReactNode): string {
  if (typeof node === 'string' || typeof node === 'number') return String(node);
  return Children.toArray(isValidElement<{ children?: ReactNode }>(node) ? node.props.children : node)
    .map((part) => (part === node ? '' : textOf(part)))
    .join('');
}

/**
 * A table of the theme that is a list of its rows where there is no room for columns (`app/_styles/prose.css`): each cell
 * knows the head of its column, which the list shows before it. The roles keep it a table, as a browser takes for none what is
 * laid out as a list.
 */
export function withNamedCells(Table: ComponentType<ComponentProps<'table'>>) {
  return function NamedTable({ children, ...rest }: ComponentProps<'table'>) {
    const [head, ...bodies] = partsOf(children);
    const [headRow] = partsOf(head?.props.children);
    const names = partsOf(headRow?.props.children).map(({ props }) => textOf(props.children));
    const row = (each: Cell, role: string) => {
      const cells = partsOf(each.props.children).map((cell, index) =>
        cloneElement(cell, { role, ...(role === 'cell' && { 'data-column': names[index] }) }),
      );
      return cloneElement(each, { role: 'row' }, ...cells);
    };
    const group = (each: Cell, role: string) =>
      cloneElement(each, { role: 'rowgroup' }, ...partsOf(each.props.children).map((one) => row(one, role)));
    return (
      <Table {...rest} role="table">
        {/* Names of columns are not what a search quotes, and run into each other there. */}
        {head && cloneElement(group(head, 'columnheader'), { 'data-pagefind-ignore': '' })}
        {bodies.map((body) => group(body, 'cell'))}
      </Table>
    );
  };
}
