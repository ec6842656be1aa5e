/** The words that Node sends beside a status; https://nodejs.org/docs/latest-v20.x/api/http.html#httpstatus_codes */
const words: Record<number, string> = {
  200: 'OK',
  201: 'Created',
  202: 'Accepted',
  203: 'Non-Authoritative Information',
  204: 'No Content',
  205: 'Reset Content',
  206: 'Partial Content',
  207: 'Multi-Status',
  208: 'Already Reported',
  226: 'IM Used',
  300: 'Multiple Choices',
  301: 'Moved Permanently',
  302: 'Found',
  303: 'See Other',
  304: 'Not Modified',
  305: 'Use Proxy',
  307: 'Temporary Redirect',
  308: 'Permanent Redirect',
  400: 'Bad Request',
  401: 'Unauthorized',
  402: 'Payment Required',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  406: 'Not Acceptable',
  407: 'Proxy Authentication Required',
  408: 'Request Timeout',
  409: 'Conflict',
  410: 'Gone',
  411: 'Length Required',
  412: 'Precondition Failed',
  413: 'Payload Too Large',
  414: 'URI Too Long',
  415: 'Unsupported Media Type',
  416: 'Range Not Satisfiable',
  417: 'Expectation Failed',
  418: "I'm a Teapot",
  421: 'Misdirected Request',
  422: 'Unprocessable Entity',
  423: 'Locked',
  424: 'Failed Dependency',
  425: 'Too Early',
  426: 'Upgrade Required',
  428: 'Precondition Required',
  429: 'Too Many Requests',
  431: 'Request Header Fields Too Large',
  451: 'Unavailable For Legal Reasons',
  500: 'Internal Server Error',
  501: 'Not Implemented',
  502: 'Bad Gateway',
  503: 'Service Unavailable',
  504: 'Gateway Timeout',
  505: 'HTTP Version Not Supported',
  506: 'Variant Also Negotiates',
  507: 'Insufficient Storage',
  508: 'Loop Detected',
  509: 'Bandwidth Limit Exceeded',
  510: 'Not Extended',
  511: 'Network Authentication Required',
};

/** @returns the words of a status, where whoever answers has none of their own */
export const wordsOf = (status: number): string => words[status] ?? 'unknown';

const withoutBody = [204, 205, 304];

/**
 * A response of any status that a server may send, from 200 to 999: browsers make none above 599 themselves, and show what
 * comes from elsewhere. What has no body by its status has none, as a server leaves it out.
 *
 * @throws {RangeError} for another status, in the words of Node
 */
export function responseOf(
  given: BodyInit | null,
  { status, statusText, headers }: { status: number; statusText: string; headers: HeadersInit },
): Response {
  if (status < 200 || status > 999) throw new RangeError(`Invalid status code: ${status}`);
  const body = withoutBody.includes(status) ? null : given;
  if (status <= 599) return new Response(body, { status, statusText, headers });
  const response = new Response(body, { status: 200, statusText, headers });
  return Object.defineProperties(response, { status: { value: status }, ok: { value: false } });
}
