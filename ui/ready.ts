'use client';

import { useSyncExternalStore } from 'react';

const never = () => () => undefined;

/** False until the page's scripts have taken over: a form that is sent earlier goes the browser's way, and says nothing back. */
export const useReady = () =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
