import {
  createConnectionInPrivateUseCacheError,
  createConnectionInPublicUseCacheError,
  createConnectionInUnstableCacheError,
} from 'next/dist/server/use-cache/use-cache-messages';
import { NextRequest } from 'next/dist/server/web/spec-extension/request';
import { NextResponse } from 'next/dist/server/web/spec-extension/response';
import { currentScope, currentWork, needRequest } from '../work';

/** Waits for a request, so that what follows is never part of a page rendered ahead. */
async function connection(): Promise<void> {
  const work = currentWork('connection');
  const scope = currentScope();
  if (scope?.kind === 'use-cache') throw createConnectionInPublicUseCacheError(work.route);
  if (scope?.kind === 'private') throw createConnectionInPrivateUseCacheError(work.route);
  if (scope) throw createConnectionInUnstableCacheError(work.route);
  return needRequest(work, 'connection()');
}

/** Source: https://nextjs.org/docs/app/api-reference/functions/after */
function after(task: Promise<unknown> | (() => unknown)): void {
  const work = currentWork('after');
  if (typeof task === 'function') work.afterwards.push(task);
  else if (typeof task?.then === 'function') work.afterwards.push(() => task);
  else throw new Error('`after()`: Argument must be a promise or a function');
}

export const nextServer = { NextRequest, NextResponse, after, connection };
