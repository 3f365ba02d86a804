import '../readers.css';
import type { Metadata, Viewport } from 'next';
import { getSite } from '#features/taxonomy/queries.ts';
import { env } from '#platform/env.ts';
import { earlyScript } from '#ui/early-script.ts';
import { inLanguage, isLanguage } from '#ui/language.ts';
import { faces } from '../faces.ts';
import { paper } from '../paper.ts';
import { elementsAddress } from './elements-address.ts';

// Pages are rendered for the page cache of server.ts, which is the only one (docs/decisions/0003).
export const dynamic = 'force-dynamic';

/** The browser's own frame and its canvas have the page's colours before any style has come. */
export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: paper.light },
    { media: '(prefers-color-scheme: dark)', color: paper.dark },
  ],
};

export async function generateMetadata({ params }: LayoutProps<'/[language]'>): Promise<Metadata> {
  const { language } = await params;
  const site = await getSite();
  const name = inLanguage(site.name, isLanguage(language) ? language : site.defaultLanguage);
  return {
    metadataBase: new URL(env.publicUrl),
    title: { default: name, template: `%s | ${name}` },
    robots: { 'max-image-preview': 'large', 'max-snippet': -1, 'max-video-preview': -1 },
    icons: { icon: { url: '/icon.svg', type: 'image/svg+xml' }, apple: '/icon.png' },
    manifest: '/manifest.webmanifest',
    formatDetection: { telephone: false, address: false, email: false },
  };
}

export default async function ReaderLayout({ params, children }: LayoutProps<'/[language]'>) {
  const { language } = await params;
  return (
    <html lang={language} className={faces} suppressHydrationWarning>
      <head>
        <script data-ours dangerouslySetInnerHTML={{ __html: earlyScript }} />
        <script data-ours type="module" src={elementsAddress('reader')} />
      </head>
      <body>{children}</body>
    </html>
  );
}
