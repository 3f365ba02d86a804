'use client';

import { usePathname } from 'next/navigation';

interface Props {
  href: string;
  /** Other places that belong to it. */
  also?: readonly string[];
  label?: string;
  children: React.ReactNode;
}

export const isBelow = (path: string, places: readonly string[]) => places.some((place) => path === place || path.startsWith(`${place}/`));

/** A place of the newsroom; marked while one is there, or below it. */
export function ShellLink({ href, also = [], label, children }: Props) {
  const path = usePathname();
  const isHere = isBelow(path, [href, ...also]);
  return (
    <a
      href={href}
      aria-label={label}
      aria-current={isHere ? 'page' : undefined}
      className="inline-flex min-h-11 items-center font-semibold aria-[current]:underline aria-[current]:decoration-2 aria-[current]:underline-offset-8"
    >
      {children}
    </a>
  );
}
