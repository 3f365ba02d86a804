import { notFound } from 'next/navigation';
import { getSection, type Section } from '#features/taxonomy/queries.ts';

/** The section that `?section=` names, null where it names none; the page is not there where that is none of ours. */
export async function askedSection(slug: string | string[] | undefined): Promise<Section | null> {
  if (slug === undefined) return null;
  return (typeof slug === 'string' && (await getSection(slug))) || notFound();
}
