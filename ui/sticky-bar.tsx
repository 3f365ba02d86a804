'use client';

import { useEffect, useRef } from 'react';

/** A bar that stays at the top; `--bar`, on the element around it, says how high it is, for what sticks below it. */
export function StickyBar({ className, children }: { className: string; children: React.ReactNode }) {
  const bar = useRef<HTMLElement>(null);
  useEffect(() => {
    const { current } = bar;
    if (!current) return;
    const observer = new ResizeObserver(() => current.parentElement?.style.setProperty('--bar', `${current.offsetHeight}px`));
    observer.observe(current);
    return () => observer.disconnect();
  }, []);
  return (
    <header ref={bar} className={`sticky top-0 ${className}`}>
      {children}
    </header>
  );
}
