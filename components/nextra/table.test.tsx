import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { withNamedCells } from './table';

const Table = withNamedCells((props) => <table {...props} />);

test('a cell knows the head of its column, and all parts of the table keep their roles', () => {
  const html = renderToStaticMarkup(
    <Table className="wide">
      <thead>
        <tr>
          <th>Call</th>
          <th>
            In <code>route.ts</code>
          </th>
        </tr>
      </thead>
      {'\n'}
      <tbody>
        <tr>
          <td>one</td>
          <td style={{ textAlign: 'right' }}>
            <code>two</code>
          </td>
        </tr>
      </tbody>
    </Table>,
  );
  expect(html).toBe(
    '<table class="wide" role="table">' +
      '<thead role="rowgroup" data-pagefind-ignore=""><tr role="row"><th role="columnheader">Call</th>' +
      '<th role="columnheader">In <code>route.ts</code></th></tr></thead>' +
      '<tbody role="rowgroup"><tr role="row"><td role="cell" data-column="Call">one</td>' +
      '<td style="text-align:right" role="cell" data-column="In route.ts"><code>two</code></td></tr></tbody></table>',
  );
});
