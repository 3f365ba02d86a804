import { creditIn } from '#features/articles/credit.ts';
import { PopularIn } from '#features/audience/components/ranking-boxes.tsx';
import { PictureFrame } from '#features/media/components/picture-frame.tsx';
import type { Picture } from '#features/media/picture.ts';
import { getShownMedia } from '#features/media/queries.ts';
import { JsonLd } from '#features/syndication/components/json-ld.tsx';
import { profilePage } from '#features/syndication/json-ld.ts';
import { type Author, getAuthor } from '#features/taxonomy/queries.ts';
import { env } from '#platform/env.ts';
import { inLanguage, type Language, type Localized } from '#ui/language.ts';
import { translate } from '#ui/translate.ts';
import { listPage } from '../../list-page.tsx';

const { generateMetadata, Page } = listPage<{ slug: string }>(
  async ({ slug }, { language, site }) => {
    const author = await getAuthor(slug);
    const picture = author ? await getPortrait(author) : null;
    const intro = inLanguage(author?.biography ?? {}, language);
    return (
      author && {
        address: `/author/${slug}`,
        kind: 'author',
        label: inLanguage(author.role, language),
        title: inLanguage(author.name, language),
        intro,
        description: intro,
        stories: { author: author.id },
        portrait: picture && <Portrait picture={picture} language={language} paper={site.name} />,
        rail: <PopularIn scope={{ of: 'author', ...author }} language={language} />,
        head: (
          <>
            <Trust author={author} language={language} />
            <JsonLd data={profilePage(author, { site, language, publicUrl: env.publicUrl }, picture)} />
          </>
        ),
      }
    );
  },
  ({ slug }) => `/author/${slug}`,
);

export { generateMetadata };
export default Page;

/** None once its rights are over. */
async function getPortrait({ pictureId }: Author): Promise<Picture | null> {
  return pictureId === null ? null : ((await getShownMedia([pictureId])).get(pictureId) ?? null);
}

function Portrait({ picture, language, paper }: { picture: Picture; language: Language; paper: Localized }) {
  return (
    <figure className="w-32 shrink-0 lg:w-40">
      <PictureFrame picture={picture} ratio="square" sizes="(min-width: 1024px) 160px, 128px" eager alt={picture.alt} />
      <figcaption className="caption">
        <span className="credit">{creditIn(language, picture.credit, paper)}</span>
      </figcaption>
    </figure>
  );
}

/** What a reader may check an author by; nothing where nothing is written. */
function Trust({ author: { expertise, links, contact }, language }: { author: Author; language: Language }) {
  const t = translate(language);
  const knows = inLanguage(expertise, language);
  return (
    <>
      {knows && <p className="mt-2 text-second">{t('author.knows', { what: knows })}</p>}
      {(contact || links.length > 0) && (
        <ul className="meta mt-1 flex flex-wrap gap-x-5">
          {contact && (
            <li>
              <a className="tap underline" href={contact.includes('://') ? contact : `mailto:${contact}`}>
                {t('author.contact')}
              </a>
            </li>
          )}
          {links.map((link) => (
            <li key={link}>
              <a className="tap underline" rel="me nofollow" href={link}>
                {new URL(link).hostname.replace(/^www\./, '')}
              </a>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
