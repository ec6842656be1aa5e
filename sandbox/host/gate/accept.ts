/**
 * Messages out of frame B and its worker may be forged by the reader's code, which shares their realm.
 * What passes here has the shape and the size the protocol promises, so that nothing odd reaches the page.
 */
import { type AppKey, appKeys } from '../../shared/deck-keys';
import type { BrokenRoute, FromClient, FromWorker, Problem, Route } from '../../shared/protocol';
import {
  acceptConsole,
  acceptHeaders,
  acceptLocation,
  acceptRequest,
  type Fields,
  fieldsOf,
  isId,
  isPlace,
  mostHeaders,
  text,
} from './accept-fields';

/** In characters: browsers keep no cookie longer than 4,096 bytes. */
const longestCookie = 5_000;
/** In characters: `NumpadParenRight` is the longest that keyboards have. */
const longestCode = 20;
/** As many routes as can be told of, and segments in the address of one. */
const [mostBroken, mostSegments] = [100, 100];
const kinds: readonly Route['kind'][] = ['page', 'handler', 'api'];
const stages: readonly Problem['stage'][] = ['build', 'server', 'client'];

/** @returns the message, or undefined for anything that the client half would not send */
export function acceptFromClient(data: unknown): FromClient | undefined {
  const fields = fieldsOf(data);
  switch (fields?.type) {
    case 'hydrated':
    case 'gesture':
    case 'left':
    case 'restless':
      return { type: fields.type };
    case 'pong':
      return acceptPong(fields);
    case 'focus-taken':
      return { type: 'focus-taken', isToBlame: fields.isToBlame === true };
    case 'key': {
      const key = acceptKey(fields.key);
      return key && { type: 'key', key };
    }
    case 'focus-refused':
      return { type: 'focus-refused', again: fields.again === true };
    case 'updated':
      return { type: 'updated', ok: fields.ok === true };
    case 'console':
      return acceptConsole(fields);
    case 'failed':
      return acceptFailure(fields);
    case 'cookie':
      return { type: 'cookie', cookie: text(fields.cookie, longestCookie) };
    case 'location': {
      const location = acceptLocation(fields.location);
      return location && { type: 'location', location };
    }
    case 'abort':
      return isId(fields.id) ? { type: 'abort', id: fields.id } : undefined;
    case 'request': {
      const request = acceptRequest(fields.request);
      return request && isId(fields.id) ? { type: 'request', id: fields.id, request } : undefined;
    }
    default:
      return undefined;
  }
}

/** @returns the message, or undefined for anything that the server half would not send */
export function acceptFromWorker(data: unknown): FromWorker | undefined {
  const fields = fieldsOf(data);
  switch (fields?.type) {
    case 'pong':
      return acceptPong(fields);
    case 'console':
      return acceptConsole(fields);
    case 'started': {
      const broken = acceptBroken(fields.broken);
      const rest = broken.length > 0 ? { broken } : {};
      if (fields.problem === undefined) return { type: 'started', ...rest };
      const problem = acceptProblem(fields.problem);
      return problem && { type: 'started', problem, ...rest };
    }
    default:
      return fields && acceptAnswer(fields);
  }
}

function acceptAnswer({
  type,
  id,
  status,
  statusText,
  headers,
  bytes,
  error,
}: Fields): FromWorker | undefined {
  if (!isId(id)) return undefined;
  if (type === 'head') {
    const accepted = acceptHeaders(headers);
    const words = isWords(statusText) ? { statusText } : {};
    if (accepted && isStatus(status)) return { type, id, status, ...words, headers: accepted };
    // Left out, the sender would wait for ever.
    const limits = `at most ${mostHeaders.count} headers of ${mostHeaders.characters / 1000} kB in total`;
    return {
      type: 'end',
      id,
      error: `not a valid HTTP response: the status must be 200 to 999, with ${limits}`,
    };
  }
  if (type === 'chunk' && bytes instanceof Uint8Array) return { type, id, bytes };
  if (type === 'end') return error === undefined ? { type, id } : { type, id, error: text(error) };
  return undefined;
}

function acceptKey(data: unknown): AppKey | undefined {
  const { key, code, shiftKey, ctrlKey, altKey, metaKey } = fieldsOf(data) ?? {};
  const known = appKeys.find((each) => each === key);
  return (
    known && {
      key: known,
      code: text(code, longestCode),
      shiftKey: shiftKey === true,
      ctrlKey: ctrlKey === true,
      altKey: altKey === true,
      metaKey: metaKey === true,
    }
  );
}

const isStatus = (status: unknown): status is number =>
  Number.isInteger(status) && Number(status) >= 200 && Number(status) <= 999;

const isWords = (given: unknown): given is string =>
  typeof given === 'string' && given.length <= 200 && /^[\t\x20-\x7e\x80-\xff]+$/.test(given);

const acceptPong = ({ challenge }: Fields) =>
  isId(challenge) ? { type: 'pong' as const, challenge } : undefined;

function acceptFailure(fields: Fields): Extract<FromClient, { type: 'failed' }> {
  const { message, stack, fatal, onServer } = fields;
  const { digest } = fieldsOf(onServer) ?? {};
  return {
    type: 'failed',
    message: text(message),
    stack: text(stack),
    fatal: fatal === true,
    ...(onServer !== undefined && { onServer: typeof digest === 'string' ? { digest: text(digest) } : {} }),
  };
}

/** Of a route only what its address is made of is needed here. */
function acceptBroken(data: unknown): BrokenRoute[] {
  if (!Array.isArray(data)) return [];
  return data.slice(0, mostBroken).flatMap((each: unknown): BrokenRoute[] => {
    const { route, problem } = fieldsOf(each) ?? {};
    const { file, segments, kind } = fieldsOf(route) ?? {};
    const accepted = acceptProblem(problem);
    if (!accepted || !Array.isArray(segments) || segments.length > mostSegments) return [];
    const known = { kind: kinds.find((one) => one === kind) ?? 'page', segments: segments.map(shortText) };
    return [{ route: { ...known, file: text(file, 1_000), layers: [] }, problem: accepted }];
  });
}

const shortText = (value: unknown) => text(value, 1_000);

function acceptProblem(data: unknown): Problem | undefined {
  const fields = fieldsOf(data);
  if (!fields) return undefined;
  const { file, line, column, fix, only } = fields;
  return {
    stage: stages.find((known) => known === fields.stage) ?? 'server',
    message: text(fields.message),
    ...(typeof file === 'string' && { file: text(file, 1_000) }),
    ...(isPlace(line) && { line }),
    ...(isPlace(column) && { column }),
    ...(typeof fix === 'string' && { fix: text(fix) }),
    ...(Array.isArray(only) && { only: only.slice(0, mostBroken).map(shortText) }),
  };
}
