/** What choosing a place on the front looks at. */
export interface Candidate {
  number: number;
  /** Number of the top section it is filed under. */
  topSection: number;
  publishedAt: Date;
}

export interface Front<Story> {
  lead: Story | null;
  second: Story[];
  latest: Story[];
  containers: { section: number; stories: Story[] }[];
}

/** Places of each kind. */
const places = { second: 3, latest: 6, container: 4 };
/** The latest are at most this share of what the lead and the second rank leave, so that a small edition has sections too. */
const latestShare = 0.25;
/** For how long a story may lead by its readers; after that the newest leads. */
export const leadForMs = 6 * 3_600_000;

/**
 * Fills the front by itself. The lead is the most read of the last six hours, else the newest; the second rank are the newest
 * of other sections, one each; then the latest; then each section's newest. Nothing stands twice.
 * `newest` is in order of publication, `mostRead` holds article numbers in order of readers, `sections` top section numbers in the paper's order.
 */
export function fillFront<Story extends Candidate>(
  newest: readonly Story[],
  mostRead: readonly number[],
  sections: readonly number[],
  now: Date,
): Front<Story> {
  const used = new Set<number>();
  const take = (story: Story) => {
    used.add(story.number);
    return story;
  };
  const free = () => newest.filter((story) => !used.has(story.number));

  const recent = newest.filter((story) => now.getTime() - story.publishedAt.getTime() < leadForMs);
  const mostReadOf = mostRead.flatMap((number) => recent.find((story) => story.number === number) ?? [])[0];
  const chosen = mostReadOf ?? newest[0];
  if (!chosen) return { lead: null, second: [], latest: [], containers: [] };
  const lead = take(chosen);

  const shown = new Set([lead.topSection]);
  const second: Story[] = [];
  for (const story of free()) {
    if (second.length === places.second) break;
    if (shown.has(story.topSection)) continue;
    shown.add(story.topSection);
    second.push(take(story));
  }
  // A paper of few sections still fills its second rank.
  for (const story of free().slice(0, places.second - second.length)) second.push(take(story));

  const latest = free()
    .slice(0, Math.min(places.latest, Math.ceil(free().length * latestShare)))
    .map(take);
  const containers = sections.flatMap((section) => {
    const stories = free()
      .filter((story) => story.topSection === section)
      .slice(0, places.container);
    return stories.length === 0 ? [] : [{ section, stories: stories.map(take) }];
  });
  return { lead, second, latest, containers };
}
