import '../globals.css';
import '../newsroom.css';
import { headers } from 'next/headers';
import { getSite } from '#features/taxonomy/queries.ts';
import { earlyScript } from '#ui/early-script.ts';
import type { Language } from '#ui/language.ts';
import { TextsProvider } from '#ui/texts.tsx';
import { newsroomCatalogues } from '#ui/translate.ts';
import { faces } from '../faces.ts';

/** The document of every page of the newsroom, signed in or not, in the language of whoever looks at it. */
export async function NewsroomDocument({ language, children }: { language: Language; children: React.ReactNode }) {
  const [{ timeZone }, asked] = await Promise.all([getSite(), headers()]);
  const nonce = /'nonce-([^']+)'/.exec(asked.get('content-security-policy') ?? '')?.[1];
  return (
    <html lang={language} className={`${faces} newsroom`} suppressHydrationWarning>
      <head>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own constant */}
        <script nonce={nonce} dangerouslySetInnerHTML={{ __html: earlyScript }} />
      </head>
      <body>
        <TextsProvider language={language} timeZone={timeZone} messages={newsroomCatalogues[language]}>
          {children}
        </TextsProvider>
      </body>
    </html>
  );
}
