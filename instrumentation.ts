import type { Instrumentation } from 'next';
import { log } from './platform/log.ts';

/** What a page, a route or an action threw: told in the log, with what was asked; the framework itself says nothing in production. */
export const onRequestError: Instrumentation.onRequestError = (error, { method, path }, { routePath }) => {
  log('error', 'page failed', { error, method, path: path.split('?', 1)[0], route: routePath });
};
