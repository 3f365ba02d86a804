import type { Instrumentation } from 'next';

/** A page or an action that failed: the number is the one that its visitor is shown. By route, since an address may hold a key. */
export const onRequestError: Instrumentation.onRequestError = async (error, { method }, { routePath, routeType }) => {
  // This file is also made for a place without Node, where nothing runs.
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { log } = await import('#platform/log.ts');
  const digest = error instanceof Error && 'digest' in error ? String(error.digest) : null;
  // Who closed the page before it had sent everything has lost nothing that we could mend.
  const hasLeft = error instanceof Error && error.message === 'aborted' && 'code' in error && error.code === 'ECONNRESET';
  log(hasLeft ? 'debug' : 'error', 'request failed', { error, digest, method, routePath, routeType });
};
