/** A row of links to the same page otherwise. */
export function Choice({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <nav aria-label={label} className="mt-3 font-sans text-sm/5 lg:mt-2">
      <ul className="scroll-row -mx-4 gap-x-4 px-4 sm:mx-0 sm:px-0 lg:pb-2">{children}</ul>
    </nav>
  );
}

export function Chosen({ isCurrent, href, children }: { isCurrent: boolean; href: string; children: React.ReactNode }) {
  return (
    <li>
      <a
        className="tap text-second aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:underline aria-[current]:decoration-2 aria-[current]:underline-offset-8"
        aria-current={isCurrent ? 'page' : undefined}
        href={href}
      >
        {children}
      </a>
    </li>
  );
}
