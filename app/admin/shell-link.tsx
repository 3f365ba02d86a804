'use client';

import { usePathname } from 'next/navigation';

/** A place of the newsroom; marked while one is there, or below it. */
export function ShellLink({ href, label, children }: { href: string; label?: string; children: React.ReactNode }) {
  const path = usePathname();
  const isHere = path === href || path.startsWith(`${href}/`);
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
