'use client';

import { usePathname } from 'next/navigation';
import { isBelow, ShellLink } from './shell-link.tsx';

export interface Place {
  href: string;
  name: string;
}

interface Group {
  name: string;
  /** Where one is led first by the group's name; a group without places is not shown. */
  places: readonly Place[];
}

interface Props {
  label: string;
  groups: readonly Group[];
  /** What stands behind the groups: the way out. */
  children: React.ReactNode;
}

/** The newsroom's groups of places in one line; below it the places of the group in which one is. */
export function ShellPlaces({ label, groups, children }: Props) {
  const path = usePathname();
  const current = groups.find(({ places }) =>
    isBelow(
      path,
      places.map(({ href }) => href),
    ),
  );
  const line = 'order-last -mx-4 flex w-screen gap-5 overflow-x-auto px-4 whitespace-nowrap sm:-mx-6 sm:px-6 lg:mx-0 lg:px-0';
  return (
    <nav aria-label={label} className="contents">
      <ul className={`${line} lg:order-none lg:w-auto`}>
        {groups.map(({ name, places: [first, ...others] }) =>
          first ? (
            <li key={name}>
              <ShellLink href={first.href} also={others.map(({ href }) => href)}>
                {name}
              </ShellLink>
            </li>
          ) : null,
        )}
        <li>{children}</li>
      </ul>
      {current && current.places.length > 1 && (
        <ul className={`${line} lg:w-full`}>
          {current.places.map(({ href, name }) => (
            <li key={href}>
              <ShellLink href={href}>{name}</ShellLink>
            </li>
          ))}
        </ul>
      )}
    </nav>
  );
}
