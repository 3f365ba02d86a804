import type { Metadata } from 'next';
import { translate } from '#ui/translate.ts';
import { editionOf } from '../edition.ts';
import { Absent } from './absent.tsx';

/*
 * What server.ts answers with wherever the framework says 404: the framework itself leaves that page to its scripts, which
 * readers are not sent.
 */
export async function generateMetadata({ params }: PageProps<'/[language]/absent'>): Promise<Metadata> {
  const { language } = await editionOf(params);
  return { title: translate(language)('notFound.title'), robots: { index: false }, other: { 'http-status': '404' } };
}

export default async function AbsentPage({ params }: PageProps<'/[language]/absent'>) {
  const { language } = await editionOf(params);
  return <Absent language={language} />;
}
