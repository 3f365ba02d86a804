import '../globals.css';
import type { Metadata } from 'next';
import { getSite } from '#features/taxonomy/queries.ts';
import { env } from '#platform/env.ts';
import { earlyScript } from '#ui/early-script.ts';
import { inLanguage, isLanguage } from '#ui/language.ts';
import { faces } from '../faces.ts';
import { elementsAddress } from './elements-address.ts';

// Pages are rendered for the page cache of server.ts, which is the only one (docs/decisions/0003).
export const dynamic = 'force-dynamic';

export async function generateMetadata({ params }: LayoutProps<'/[language]'>): Promise<Metadata> {
  const { language } = await params;
  const site = await getSite();
  const name = inLanguage(site.name, isLanguage(language) ? language : site.defaultLanguage);
  return {
    metadataBase: new URL(env.publicUrl),
    title: { default: name, template: `%s | ${name}` },
    robots: { 'max-image-preview': 'large', 'max-snippet': -1, 'max-video-preview': -1 },
    icons: { icon: { url: '/icon.svg', type: 'image/svg+xml' }, apple: '/icon.png' },
    formatDetection: { telephone: false, address: false, email: false },
  };
}

export default async function ReaderLayout({ params, children }: LayoutProps<'/[language]'>) {
  const { language } = await params;
  return (
    <html lang={language} className={faces} suppressHydrationWarning>
      <head>
        <script data-ours dangerouslySetInnerHTML={{ __html: earlyScript }} />
        <script data-ours type="module" src={elementsAddress()} />
      </head>
      <body>{children}</body>
    </html>
  );
}
