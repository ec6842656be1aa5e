/** Without this type a form of any site may send JSON. */
export const isJson = ({ headers }: Request) =>
  headers
    .get('content-type')
    ?.startsWith('application/json');
