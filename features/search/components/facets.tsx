/** One way to narrow what was found, or, when it is chosen, to widen it again. */
export interface Facet {
  name: string;
  href: string;
  /** As it is shown: with a plus where there are more. */
  count: string;
  isChosen: boolean;
}

export interface FacetGroup {
  title: string;
  facets: readonly Facet[];
}

/** What was found, by section, author and year. */
export function Facets({ groups, remove }: { groups: readonly FacetGroup[]; remove: string }) {
  return groups
    .filter((group) => group.facets.length > 0)
    .map(({ title, facets }) => (
      <div key={title} className="mb-8">
        <p className="border-t-[3px] border-ink pt-2 pb-1 font-sans text-sm/5 font-bold tracking-[0.02em]">{title}</p>
        <ul aria-label={title} className="font-sans text-[0.9375rem]/5">
          {facets.map(({ name, href, count, isChosen }) => (
            <li key={href} className="border-b border-rule">
              <a
                className="flex min-h-11 items-center justify-between gap-4 py-1.5 lg:min-h-9"
                href={href}
                aria-current={isChosen ? 'true' : undefined}
              >
                <span className={isChosen ? 'font-semibold' : ''}>
                  {name}
                  {isChosen && <span className="meta"> × {remove}</span>}
                </span>
                <span className="meta">{count}</span>
              </a>
            </li>
          ))}
        </ul>
      </div>
    ));
}
