import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { getSite } from '#features/taxonomy/queries.ts';
import { inLanguage, preferredLanguage } from '#ui/language.ts';
import { NewsroomDocument } from '../admin/newsroom-document.tsx';
import { Seal } from '../seal.tsx';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { robots: { index: false, follow: false }, icons: { icon: { url: '/icon.svg', type: 'image/svg+xml' } } };

/** Where one comes in: the paper's name, and one narrow column. In the language that the browser asks for. */
export default async function EntranceLayout({ children }: { children: React.ReactNode }) {
  const language = preferredLanguage((await headers()).get('accept-language'));
  const { name } = await getSite();
  return (
    <NewsroomDocument language={language}>
      <div className="mx-auto max-w-96 px-4 py-10 lg:py-24">
        <header className="mb-8 border-b border-ink pb-4">
          <a href="/" className="inline-flex min-h-11 items-center gap-3 font-display text-[1.75rem]/9 font-medium tracking-[-0.02em]">
            <Seal className="size-[30px]" />
            {inLanguage(name, language)}
          </a>
        </header>
        <main className="grid gap-4">{children}</main>
      </div>
    </NewsroomDocument>
  );
}
