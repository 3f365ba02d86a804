import type { Metadata } from 'next';
import { requireActor } from '#features/accounts/session.ts';
import { translateNewsroom } from '#ui/translate.ts';
import { NewsroomDocument } from './newsroom-document.tsx';

export const dynamic = 'force-dynamic';

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await requireActor();
  const name = translateNewsroom(language)('shell.title');
  return { title: { default: name, template: `%s | ${name}` }, robots: { index: false, follow: false } };
}

/** STUB of the shell, replaced by the accounts part. */
export default async function NewsroomLayout({ children }: { children: React.ReactNode }) {
  const { language } = await requireActor();
  return (
    <NewsroomDocument language={language}>
      <main className="mx-auto max-w-[1248px] px-4 py-4 sm:px-6">{children}</main>
    </NewsroomDocument>
  );
}
