import type { Metadata } from 'next';
import { requireActor } from '#features/accounts/session.ts';
import { translateNewsroom } from '#ui/translate.ts';
import { NewsroomDocument } from './newsroom-document.tsx';
import { Shell } from './shell.tsx';

export const dynamic = 'force-dynamic';

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await requireActor();
  const name = translateNewsroom(language)('shell.title');
  return {
    title: { default: name, template: `%s | ${name}` },
    robots: { index: false, follow: false },
    icons: { icon: { url: '/icon.svg', type: 'image/svg+xml' } },
  };
}

export default async function NewsroomLayout({ children }: { children: React.ReactNode }) {
  const actor = await requireActor();
  return (
    <NewsroomDocument language={actor.language}>
      <Shell actor={actor}>{children}</Shell>
    </NewsroomDocument>
  );
}
